using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Knowledge;

namespace ChatBot.Commands;

/// <summary>Where a command finds documents and data: its options, else the settings.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> knowledge;
    private readonly Option<string?> data;

    public FolderOptions(Command command, Terminal terminal)
    {
        knowledge = new Option<string?>("--knowledge") { Description = terminal.Texts.Knowledge, HelpName = "DIR" };
        data = new Option<string?>("--data") { Description = terminal.Texts.Data, HelpName = "DIR" };
        command.Options.Add(knowledge);
        command.Options.Add(data);
    }

    /// <summary>Null where settings or folder are wrong, which has then been said.</summary>
    public KnowledgeWorkshop? Open(ParseResult result, IConfiguration settings, Terminal terminal)
    {
        var mistakes = Settings.Mistakes((IConfigurationRoot)settings);
        foreach (var mistake in mistakes)
            terminal.Complain(mistake);
        if (mistakes.Count > 0)
            return null;

        var knowledgeOptions = settings.GetSection("Knowledge").Get<KnowledgeOptions>() ?? new KnowledgeOptions();
        var dataOptions = settings.GetSection("Data").Get<DataOptions>() ?? new DataOptions();
        knowledgeOptions.Path = result.GetValue(knowledge) ?? knowledgeOptions.Path;
        dataOptions.Path = result.GetValue(data) ?? dataOptions.Path;
        return new KnowledgeWorkshop(knowledgeOptions, dataOptions, TimeProvider.System);
    }
}
