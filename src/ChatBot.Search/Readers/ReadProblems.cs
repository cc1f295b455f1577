using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>Collects what a reader finds wrong with one file.</summary>
internal sealed class ReadProblems(string path)
{
    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> All => problems;

    public void Add(ProblemKind kind, int? line = null, string detail = "") =>
        problems.Add(new Problem(path, line, kind, detail));
}
