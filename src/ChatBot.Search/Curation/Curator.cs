using System.Text;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Curation;

/// <summary>Reads what editors keep beside the documents.</summary>
public sealed class Curator
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    private readonly List<Problem> problems = [];
    private readonly List<Document> unanswered = [];
    private readonly List<AskedSection> asked = [];

    /// <param name="places">The ids of a document's sections by its path, null for none; without it pins and other ways to ask stay unchecked.</param>
    public Curator(IEnumerable<SourceFile> files, Func<string, IReadOnlySet<string>?>? places = null)
    {
        IReadOnlyList<Concept> concepts = [];
        IReadOnlyList<Pin> pins = [];
        var smallTalk = new List<(string, SmallTalkEntry)>();
        foreach (var file in files.Select(Decode).OfType<CurationFile>())
        {
            if (file.Path == CurationFile.Glossary)
                concepts = Keep(GlossaryReader.Read(file.Text));
            else if (file.Path == CurationFile.Pins)
                pins = Keep(PinReader.Read(file.Text, places));
            else if (file.Path.StartsWith(CurationFile.Questions + "/", StringComparison.Ordinal))
                asked.AddRange(Keep(AskedReader.Read(file, places)));
            else if (file.Path.StartsWith(CurationFile.Unanswered + "/", StringComparison.Ordinal))
            {
                var (document, problem) = UnansweredReader.Read(file);
                if (document is not null)
                    unanswered.Add(document);
                if (problem is not null)
                    problems.Add(problem);
            }
            else
            {
                var (entries, problem) = SmallTalkReader.Read(file);
                smallTalk.AddRange(entries.Select(entry => (SmallTalkReader.LanguageOf(file), entry)));
                if (problem is not null)
                    problems.Add(problem);
            }
        }
        Glossary = new Glossary(concepts);
        Pins = new PinBoard(pins);
        SmallTalk = new SmallTalk(smallTalk);
    }

    public Glossary Glossary { get; }
    public PinBoard Pins { get; }
    public SmallTalk SmallTalk { get; }

    /// <summary>What people ask that no document answers, a document a language.</summary>
    public IReadOnlyList<Document> Unanswered => unanswered;

    /// <summary>Other ways to ask for sections, file by file.</summary>
    public IReadOnlyList<AskedSection> Asked => asked;

    /// <summary>Lines and files that were left out.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    private IReadOnlyList<T> Keep<T>((IReadOnlyList<T> Rows, IReadOnlyList<Problem> Problems) read)
    {
        problems.AddRange(read.Problems);
        return read.Rows;
    }

    private CurationFile? Decode(SourceFile file)
    {
        try
        {
            return new CurationFile(file.Path, StrictUtf8.GetString(file.Content.Span).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new Problem(file.Path, null, ProblemKind.UnknownEncoding));
            return null;
        }
    }
}
