using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Readers;

/// <summary>Counts what came of files that were changed.</summary>
internal sealed class ReadOutcomes
{
    private int documents;
    private int problems;
    private int broken;

    public int Documents => documents;

    public int Problems => problems;

    /// <summary>Of the problems, those that no reader foresaw: an exception was caught outside of all of them.</summary>
    public int Broken => broken;

    public ReadResult Add(ReadResult result)
    {
        Interlocked.Increment(ref result.Document is null ? ref problems : ref documents);
        if (result.Problems.Any(IsUnforeseen))
            Interlocked.Increment(ref broken);
        return result;
    }

    public override string ToString() =>
        $"{Documents + Problems} mutated files: {Documents} gave a document, {Problems} a problem ({Broken} of them "
        + "found by no reader itself), none threw";

    private static bool IsUnforeseen(Problem problem) =>
        problem.Kind == ProblemKind.Damaged && problem.Detail.EndsWith("Exception", StringComparison.Ordinal);
}
