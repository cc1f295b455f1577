using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Knowledge;
using ChatBot.Search.Generations;
using ChatBot.Search.Sources;
using ChatBot.Storage;
using ChatBot.Texts;

namespace ChatBot.Commands;

/// <summary>Where a command finds documents and data: its options, else the settings.</summary>
internal sealed class FolderOptions
{
    private static readonly string[] PathKeys = ["Knowledge:Path", "Data:Path"];

    private readonly Option<string?> data;
    private readonly Command command;
    private readonly Terminal terminal;

    public FolderOptions(Command command, Terminal terminal)
    {
        (this.command, this.terminal) = (command, terminal);
        Knowledge = new Option<string?>("--knowledge") { Description = terminal.Texts.Knowledge, HelpName = "DIR" };
        data = new Option<string?>("--data") { Description = terminal.Texts.Data, HelpName = "DIR" };
        command.Options.Add(Knowledge);
        command.Options.Add(data);
    }

    public Option<string?> Knowledge { get; }

    /// <summary>What the command does with its folders, once they and the settings are right.</summary>
    public void SetAction(Func<ParseResult, KnowledgeWorkshop, CancellationToken, Task<int>> run) =>
        command.SetAction(
            (result, ct) =>
                Open(result, Settings.Load()) is { } workshop
                    ? run(result, workshop, ct)
                    : Task.FromResult(ExitCode.WrongUse)
        );

    /// <inheritdoc cref="SetAction(Func{ParseResult, KnowledgeWorkshop, CancellationToken, Task{int}})"/>
    public void SetAction(Func<ParseResult, KnowledgeWorkshop, CancellationToken, int> run) =>
        SetAction((result, workshop, ct) => Task.FromResult(run(result, workshop, ct)));

    /// <summary>Null where settings or folder are wrong, which has then been said.</summary>
    /// <param name="source">What to build from in place of the folder.</param>
    public KnowledgeWorkshop? Open(ParseResult result, IConfiguration settings, IDocumentSource? source = null)
    {
        var mistakes = Settings.Mistakes((IConfigurationRoot)settings);
        foreach (var mistake in mistakes)
            terminal.Complain(mistake);
        if (mistakes.Count > 0)
            return null;

        var workshop = Workshop(
            result,
            settings.GetSection("Knowledge").Get<KnowledgeOptions>() ?? new KnowledgeOptions(),
            settings.GetSection("Data").Get<DataOptions>() ?? new DataOptions(),
            source
        );
        if (!IsOfNewerVersion(workshop.Store))
            return workshop;
        terminal.Complain(TextResources.Format(terminal.Texts.NewerData, workshop.Store.DataFolder));
        return null;
    }

    /// <summary>Whatever the settings are: what is wrong with them is left aside.</summary>
    public KnowledgeWorkshop OpenDespite(ParseResult result, IConfigurationRoot settings)
    {
        if (Settings.Mistakes(settings).Count > 0)
            settings = new ConfigurationBuilder().AddInMemoryCollection(Paths(settings)).Build();
        return Workshop(
            result,
            settings.GetSection("Knowledge").Get<KnowledgeOptions>() ?? new KnowledgeOptions(),
            settings.GetSection("Data").Get<DataOptions>() ?? new DataOptions(),
            source: null
        );
    }

    private static IEnumerable<KeyValuePair<string, string?>> Paths(IConfiguration settings) =>
        PathKeys
            .Where(key => !string.IsNullOrWhiteSpace(settings[key]))
            .Select(key => KeyValuePair.Create(key, settings[key]));

    private KnowledgeWorkshop Workshop(
        ParseResult result,
        KnowledgeOptions knowledgeOptions,
        DataOptions dataOptions,
        IDocumentSource? source
    )
    {
        knowledgeOptions.Path = result.GetValue(Knowledge) ?? knowledgeOptions.Path;
        dataOptions.Path = result.GetValue(data) ?? dataOptions.Path;
        return new KnowledgeWorkshop(knowledgeOptions, dataOptions, TimeProvider.System, source);
    }

    private static bool IsOfNewerVersion(GenerationStore store)
    {
        try
        {
            _ = store.LiveId;
            return DatabaseFile.IsNewer(store.DataFolder);
        }
        catch (InvalidDataException)
        {
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever uses it says so.
            return false;
        }
    }
}
