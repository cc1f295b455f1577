using System.CommandLine;
using ChatBot.Conversations;
using ChatBot.Hosting;
using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Texts;
using Microsoft.AspNetCore.Connections;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>serve</c>, and what a bare run does: the bot, with an index built first where there is none.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    private static readonly string[] AnyAddress = ["//0.0.0.0", "//[::]", "//+", "//*"];

    public static Command Create(Terminal terminal)
    {
        var command = new Command(Name, terminal.Texts.Serve) { TreatUnmatchedTokensAsErrors = false };
        Set(command, terminal);
        return command;
    }

    /// <summary>Makes a command serve. Whatever the parser does not know goes to ASP.NET Core.</summary>
    public static void Set(Command command, Terminal terminal)
    {
        var folders = new FolderOptions(command, terminal);
        command.SetAction((result, ct) => RunAsync(result, folders, terminal, ct));
    }

    private static async Task<int> RunAsync(
        ParseResult result,
        FolderOptions folders,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var builder = Server.CreateBuilder([.. result.UnmatchedTokens]);
        if (folders.Open(result, builder.Configuration) is not { } workshop)
            return ExitCode.WrongUse;
        // Side by side: each takes about as long as the other.
        var opening = Task.Run(workshop.OpenLive, cancellationToken);
        KnowledgeBase? opened = null;
        await using var app = Server.Build(builder, workshop, () => opened!);
        var (live, isEarlier) = await opening;
        using var knowledge = live ?? await BuildFirstAsync(workshop, terminal, cancellationToken);
        if (knowledge is null)
            return workshop.Source.Exists ? ExitCode.Failed : ExitCode.WrongUse;
        opened = knowledge;
        if (live is not null && isEarlier)
            app.Services.GetRequiredService<KnowledgeState>().Fault = KnowledgeFault.Damaged;
        return await ServeAsync(app, workshop, terminal, cancellationToken);
    }

    private static async Task<KnowledgeBase?> BuildFirstAsync(
        KnowledgeWorkshop workshop,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest } result)
            return null;
        ProblemPrinter.Print(result.Skipped, terminal);
        if (!workshop.PublishesItself)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.NothingLive, manifest.Id));
            return null;
        }
        return PublishCommand.PublishBuilt(workshop.Store, manifest, terminal) is not null
            ? workshop.OpenLive().Knowledge
            : null;
    }

    private static async Task<int> ServeAsync(
        WebApplication app,
        KnowledgeWorkshop workshop,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            terminal.Complain(
                TextResources.Format(terminal.Texts.PortInUse, app.Configuration["urls"] ?? Links.DefaultAddress)
            );
            return ExitCode.Failed;
        }
        var address = Reachable(app.Urls.First());
        app.Services.GetRequiredService<Links>().ListeningOn(address);
        Introduce(app, workshop, address, terminal);
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCode.Done;
    }

    private static void Introduce(WebApplication app, KnowledgeWorkshop workshop, string address, Terminal terminal)
    {
        var texts = terminal.Texts;
        var manifest = app.Services.GetRequiredService<KnowledgeBase>().Manifest;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Row(string name, string value) => grid.AddRow(new Text(name, Color.Grey), new Text(value));
        Row(texts.KnowledgeAt, $"{workshop.Source.Path} ({manifest.Documents.Count})");
        Row(texts.DataAt, workshop.Store.DataFolder);
        Row(texts.Generation, manifest.Id);
        Row(texts.AskAt, address + "/");
        Row(texts.MessagesAt, address + "/api/messages");
        terminal.Output.Write(grid);
    }

    // An address that stands for every interface is no address to open.
    private static string Reachable(string url) =>
        AnyAddress.Aggregate(url, (u, any) => u.Replace(any, "//localhost", StringComparison.Ordinal));
}
