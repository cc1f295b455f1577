using System.CommandLine;
using ChatBot.Knowledge;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Texts;

namespace ChatBot.Commands;

/// <summary>Which documents a command asks: the folder's or, in their place, those of an evaluation set.</summary>
internal sealed class DatasetOptions
{
    private readonly Option<bool> titles;
    private readonly FolderOptions folders;
    private readonly Terminal terminal;

    public DatasetOptions(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        var texts = terminal.Resources.Evaluation;
        Dataset = new Option<string?>("--dataset") { Description = texts.Dataset, HelpName = "DIR" };
        titles = new Option<bool>("--titles") { Description = texts.Titles };
        command.Options.Add(Dataset);
        command.Options.Add(titles);
        folders = new FolderOptions(command, terminal);
    }

    public Option<string?> Dataset { get; }

    /// <summary>Which options do not go together, if any.</summary>
    public string? Mistake(ParseResult result)
    {
        var texts = terminal.Resources.Evaluation;
        if (result.GetValue(Dataset) is null)
            return result.GetValue(titles) ? TextResources.Format(texts.GoesWith, titles.Name, Dataset.Name) : null;
        return result.GetResult(folders.Knowledge) is not null
            ? TextResources.Format(texts.OneOf, $"{Dataset.Name}, {folders.Knowledge.Name}")
            : null;
    }

    /// <summary>False where a set is named that cannot be read, of which every mistake has then been named.</summary>
    public bool IsReadable(ParseResult result)
    {
        try
        {
            Source(result)?.Check();
            return true;
        }
        catch (InvalidDataException e)
        {
            terminal.Complain(e.Message);
            return false;
        }
    }

    /// <summary>Null where the settings are wrong, which has then been said.</summary>
    public KnowledgeWorkshop? Open(ParseResult result, IConfiguration settings) =>
        folders.Open(result, settings, Source(result));

    private BeirSource? Source(ParseResult result) =>
        result.GetValue(Dataset) is { } folder ? new BeirSource(folder, result.GetValue(titles)) : null;
}
