using ChatBot.Access;
using ChatBot.BotHost;
using ChatBot.Conversations;
using ChatBot.Crawling;
using ChatBot.Doctor;
using ChatBot.Knowledge;
using ChatBot.Pages;
using ChatBot.Search.Answering;
using ChatBot.Storage;
using ChatBot.Teams;
using Microsoft.AspNetCore.DataProtection;

namespace ChatBot.Hosting;

/// <summary>The web host, from settings to routes.</summary>
internal static class Server
{
    private static readonly string[] AddressKeys = ["urls", "http_ports", "https_ports"];

    /// <summary>Reads appsettings.json beside the program, the environment and the command line.</summary>
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The slim one starts sooner; what it leaves out and settings may ask for is https.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseKestrelHttpsConfiguration();
        // Without it, pages run from a build folder get empty style sheets.
        builder.WebHost.UseStaticWebAssets();
        if (!NamesAnAddress(builder.Configuration))
            builder.WebHost.UseUrls(Links.DefaultAddress);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddQuietLogs();
        return builder;
    }

    /// <param name="knowledge">Asked when the host starts, not before.</param>
    public static WebApplication Build(
        WebApplicationBuilder builder,
        KnowledgeWorkshop workshop,
        Func<KnowledgeBase> knowledge
    )
    {
        builder.Services.AddSingleton(workshop).AddSingleton(_ => knowledge()).AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(
            new Links(
                builder.Configuration[Settings.PublicUrl],
                builder.Configuration.GetValue<bool>($"WebChat:{nameof(WebChatOptions.Public)}")
            )
        );
        builder.Services.Configure<WebChatOptions>(builder.Configuration.GetSection("WebChat"));
        builder.Services.AddSingleton<KnowledgeAccess>();
        builder
            .Services.AddSingleton<KnowledgeState>()
            .AddSingleton<KnowledgeBuilds>()
            .AddSingleton<KnowledgeRefresh>()
            .AddHostedService(services => services.GetRequiredService<KnowledgeRefresh>());
        builder.Services.AddHostedService(services => Schedule(services, workshop));
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealth>("knowledge");
        builder.Services.AddStorage(workshop.Store.DataFolder);
        builder.Services.AddBotHost(builder.Configuration).AddConversations().AddTeams().AddPages();
        builder
            .Services.AddDoctor(
                builder.Configuration[Settings.PublicUrl],
                builder.Configuration[Settings.AppId],
                builder.Configuration[Settings.Package]
            )
            .AddBotChecks();
        // Whatever the bot writes stands in the data folder, keys included.
        builder
            .Services.AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(workshop.Store.DataFolder, "keys")));

        var app = builder.Build();
        app.UseKnownProxies();
        app.UseSecurityHeaders();
        app.UseErrorPage();
        app.MapHealth();
        app.MapConversations();
        app.MapPages();
        app.MapStaticAssets();
        return app;
    }

    private static CrawlSchedule Schedule(IServiceProvider services, KnowledgeWorkshop workshop)
    {
        var time = services.GetRequiredService<TimeProvider>();
        return new CrawlSchedule(
            new Crawler(workshop.Folder.Path, workshop.Store.DataFolder, time),
            TimeSpan.FromHours(workshop.CrawlHours),
            services.GetRequiredService<KnowledgeBuilds>().Run,
            time,
            services.GetRequiredService<ILogger<CrawlSchedule>>()
        );
    }

    private static bool NamesAnAddress(ConfigurationManager configuration) =>
        AddressKeys.Any(key => !string.IsNullOrEmpty(configuration[key]))
        || configuration.GetSection("Kestrel:Endpoints").Exists();
}
