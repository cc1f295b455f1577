using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Knowledge;
using ChatBot.Search.Sources;

namespace ChatBot.Commands;

/// <summary>Where a command finds documents and data: its options, else the settings.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> data;

    public FolderOptions(Command command, Terminal terminal)
    {
        Knowledge = new Option<string?>("--knowledge") { Description = terminal.Texts.Knowledge, HelpName = "DIR" };
        data = new Option<string?>("--data") { Description = terminal.Texts.Data, HelpName = "DIR" };
        command.Options.Add(Knowledge);
        command.Options.Add(data);
    }

    public Option<string?> Knowledge { get; }

    /// <summary>Null where settings or folder are wrong, which has then been said.</summary>
    /// <param name="source">What to build from in place of the folder.</param>
    public KnowledgeWorkshop? Open(
        ParseResult result,
        IConfiguration settings,
        Terminal terminal,
        IDocumentSource? source = null
    )
    {
        var mistakes = Settings.Mistakes((IConfigurationRoot)settings);
        foreach (var mistake in mistakes)
            terminal.Complain(mistake);
        if (mistakes.Count > 0)
            return null;

        var knowledgeOptions = settings.GetSection("Knowledge").Get<KnowledgeOptions>() ?? new KnowledgeOptions();
        var dataOptions = settings.GetSection("Data").Get<DataOptions>() ?? new DataOptions();
        knowledgeOptions.Path = result.GetValue(Knowledge) ?? knowledgeOptions.Path;
        dataOptions.Path = result.GetValue(data) ?? dataOptions.Path;
        return new KnowledgeWorkshop(knowledgeOptions, dataOptions, TimeProvider.System, source);
    }
}
