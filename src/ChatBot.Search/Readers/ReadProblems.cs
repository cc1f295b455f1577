using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>Collects what a reader finds wrong with one file.</summary>
internal sealed class ReadProblems(string path)
{
    // A file of a million bad lines is told by its first.
    private const int MaxCount = 100;

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> All => problems;

    public void Add(ProblemKind kind, int? line = null, string detail = "")
    {
        if (problems.Count < MaxCount)
            problems.Add(new Problem(path, line, kind, detail));
    }
}
