using ChatBot.Search.Documents;

namespace ChatBot.Search.Curation;

/// <summary>Reads what editors keep beside the documents.</summary>
public sealed class Curator
{
    /// <param name="places">The ids of a document's sections by its path, null for none; asked by several threads. Without it pins and other ways to ask stay unchecked.</param>
    public Curator(IEnumerable<SourceFile> files, Func<string, IReadOnlySet<string>?>? places = null)
    {
        SourceFile[] all = [.. files];
        var parts = new CurationPart[all.Length];
        // A large glossary alone takes as long as all else together.
        Parallel.For(0, all.Length, i => parts[i] = CurationPart.Read(all[i], places));
        Glossary = new Glossary([.. parts.SelectMany(part => part.Concepts)]);
        Pins = new PinBoard([.. parts.SelectMany(part => part.Pins)]);
        SmallTalk = new SmallTalk(parts.SelectMany(part => part.SmallTalk));
        Asked = [.. parts.SelectMany(part => part.Asked)];
        Unanswered = [.. parts.Select(part => part.Unanswered).OfType<Document>()];
        Problems = [.. parts.SelectMany(part => part.Problems)];
    }

    public Glossary Glossary { get; }
    public PinBoard Pins { get; }
    public SmallTalk SmallTalk { get; }

    /// <summary>What people ask that no document answers, a document a language.</summary>
    public IReadOnlyList<Document> Unanswered { get; }

    /// <summary>Other ways to ask for sections, file by file.</summary>
    public IReadOnlyList<AskedSection> Asked { get; }

    /// <summary>Lines and files that were left out.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Other ways to ask alone, which a build needs before it has documents to check them against.</summary>
    public static IReadOnlyList<AskedSection> AskedIn(IEnumerable<SourceFile> files) =>
        [
            .. files
                .Where(file => file.Path.StartsWith(CurationFile.Questions + "/", StringComparison.Ordinal))
                .SelectMany(file => CurationPart.Read(file, places: null).Asked),
        ];
}
