using ChatBot.Conversations;
using ChatBot.Hosting;
using ChatBot.Knowledge;

namespace ChatBot.Load;

/// <summary>The bot as <c>serve</c> starts it, with an endpoint beside it that only echoes JSON.</summary>
internal static class ServedBot
{
    /// <summary>The hidden first argument that makes this program a bot.</summary>
    public const string Mode = "serve-for-load";

    /// <summary>Serves until its standard input ends; its address is the first line it writes.</summary>
    public static async Task<int> RunAsync(string knowledgeFolder, string dataFolder)
    {
        var builder = Server.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
        var workshop = new KnowledgeWorkshop(
            new KnowledgeOptions { Path = knowledgeFolder },
            new DataOptions { Path = dataFolder },
            TimeProvider.System
        );
        if (workshop.Store.LiveId is null)
            workshop.Store.PublishBuilt(workshop.Build().Manifest!);
        using var knowledge = workshop.OpenLive().Knowledge!;
        await using var app = Server.Build(builder, workshop, () => knowledge);
        app.MapPost("/echo", (EchoActivity activity) => activity);
        await app.StartAsync();
        app.Services.GetRequiredService<Links>().ListeningOn(app.Urls.First());
        Console.WriteLine(app.Urls.First());
        await Console.OpenStandardInput().CopyToAsync(Stream.Null);
        await app.StopAsync();
        return 0;
    }
}
