using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation.Golden;

namespace ChatBot.Commands.Evaluation;

/// <summary>Asks golden questions of the folder as it stands.</summary>
internal sealed class GoldenEvaluation(string file, bool json, KnowledgeWorkshop workshop, Terminal terminal)
{
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (Read(file, terminal) is not { } questions)
            return ExitCode.WrongUse;
        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest })
            return workshop.Source.Exists ? ExitCode.Failed : ExitCode.WrongUse;

        using var knowledge = new KnowledgeBase(workshop.Store.Open(manifest.Id));
        var figures = GoldenFigures.Of(file, questions, GoldenRun.Of(knowledge, questions), manifest.Id);
        if (json)
            terminal.WriteRaw(GoldenResultJson.Write(figures));
        else
            GoldenTable.Print(figures, terminal);
        return ExitCode.Done;
    }

    /// <summary>Null where lines are wrong, each of which has then been named.</summary>
    public static IReadOnlyList<GoldenQuestion>? Read(string file, Terminal terminal)
    {
        try
        {
            return GoldenFile.Read(file);
        }
        catch (InvalidDataException e)
        {
            terminal.Complain(e.Message);
            return null;
        }
    }
}
