namespace ChatBot.Tests.Commands.Evaluation;

/// <summary>
/// A BEIR folder of four documents under three titles. Each question shares all its words with the
/// document that answers it, so that any ranking finds it.
/// </summary>
internal sealed class TinySet : IDisposable
{
    public const string Naqoura = "UNIFIL has its headquarters in Naqoura.";
    public const string Question = "Where does UNIFIL have its headquarters?";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chatbot-set-");

    public TinySet()
    {
        With(
            "corpus.jsonl",
            $$"""
            {"_id":"naqoura","title":"UNIFIL","text":"{{Naqoura}}"}
            {"_id":"litani","title":"UNIFIL","text":"UNIFIL watches the cessation of hostilities south of the Litani river."}
            {"_id":"goma","title":"MONUSCO","text":"MONUSCO trains police officers in Goma and protects displaced families."}
            {"_id":"nicosia","title":"UNFICYP","text":"UNFICYP patrols the buffer zone that crosses Nicosia."}
            """
        );
        With(
            "queries.jsonl",
            $$"""
            {"_id":"q1","text":"{{Question}}"}
            {"_id":"q2","text":"Who trains police officers in Goma?"}
            {"_id":"q3","text":"Who patrols the buffer zone that crosses Nicosia?"}
            """
        );
        With("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\tnaqoura\t1\nq2\tgoma\t1\nq3\tnicosia\t1\n");
        With(
            "answers.jsonl",
            """
            {"_id":"q1","answers":["Naqoura"]}
            {"_id":"q2","answers":["the Moon"]}
            """
        );
    }

    /// <summary>A set that has nothing to do with peacekeeping.</summary>
    public static TinySet OfStrangers() =>
        new TinySet()
            .With("corpus.jsonl", """{"_id":"bread","title":"Bread","text":"Knead the dough until smooth."}""")
            .With("queries.jsonl", """{"_id":"s1","text":"How long should sourdough rise overnight?"}""")
            .With("qrels/test.tsv", "s1\tbread\t1\n")
            .Without("answers.jsonl");

    public string Folder => root.FullName;

    public TinySet With(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public TinySet Without(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public void Dispose() => root.Delete(recursive: true);
}
