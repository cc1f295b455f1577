using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Answering;

/// <summary>
/// What the reader of a section may ask next: questions that other sections of its document answer, in
/// order from it on, then those of the sections that rank next for a question to it.
/// </summary>
internal sealed class RelatedQuestions
{
    /// <summary>One more than are given at most: one may be the question just asked.</summary>
    public const int Most = 4;

    /// <summary>Questions that are tried, of which not all are answered where they should be.</summary>
    private const int MaxTries = 24;
    private const int MaxTriesOfSection = 2;

    /// <summary>In UTF-16 units: a longer question is no suggestion.</summary>
    private const int MaxLength = 160;

    private readonly Generation generation;
    private readonly string language;
    private readonly Audience audience;
    private readonly HashSet<(string Document, string Section)> taken;
    private readonly List<(string Question, string Document, string Section)> found = [];
    private int tries;

    private RelatedQuestions(
        Generation generation,
        (string Document, string Section) place,
        string language,
        Audience audience
    )
    {
        this.generation = generation;
        this.language = language;
        this.audience = audience;
        taken = [place];
    }

    private bool IsEnough => found.Count >= Most || tries >= MaxTries;

    /// <summary>The nearest first.</summary>
    public static IReadOnlyList<string> Of(
        Generation generation,
        (string Document, string Section) place,
        string language,
        Audience audience
    )
    {
        if (Readable(generation, place.Document, audience) is not { } document)
            return [];
        var related = new RelatedQuestions(generation, place, language, audience);
        related.AddNear(document, place.Section);
        related.AddFar(document, place.Section);
        return [.. related.found.Take(Most).Select(known => known.Question)];
    }

    private static Document? Readable(Generation generation, string path, Audience audience) =>
        generation.Document(path) is { } document
        && (audience == Audience.Internal || document.Audience == Audience.Public)
            ? document
            : null;

    private void AddNear(Document document, string section)
    {
        var places = document.Sections.Index().ToDictionary(other => other.Item.Id, other => other.Index);
        var place = places.TryGetValue(section, out var index) ? index : -1;
        int Distance(string id) => (places[id] - place + places.Count) % places.Count;
        foreach (var other in document.Sections.Skip(place + 1).Concat(document.Sections.Take(place)))
        {
            if (IsEnough)
                return;
            AddFirst(Questions(document, other));
        }
        if (!IsEnough && document.Language == language)
        {
            foreach (var question in document.Questions)
                Add(question);
        }
        // The document's own questions may be answered anywhere.
        var near = found
            .OrderBy(known => known.Document == document.Path ? Distance(known.Section) : places.Count)
            .ToList();
        found.Clear();
        found.AddRange(near);
    }

    private void AddFar(Document document, string section)
    {
        if (IsEnough || document.Sections.FirstOrDefault(known => known.Id == section) is not { } quoted)
            return;
        var asked = Questions(document, quoted).FirstOrDefault() ?? $"{document.Title} {quoted.Title}";
        foreach (var (path, id) in new Asking(generation, Question(asked)).Sections())
        {
            if (IsEnough)
                return;
            if (
                path != document.Path
                && Readable(generation, path, audience) is { } other
                && other.Sections.FirstOrDefault(known => known.Id == id) is { } next
            )
                AddFirst(Questions(other, next));
        }
    }

    // Ways to ask for a section in the language, those that are written as questions first.
    private IEnumerable<string> Questions(Document document, Section section)
    {
        IEnumerable<string> own = document.Language == language ? [.. Heading(section), .. section.Questions] : [];
        return own.Concat(
                generation
                    .AskedOf(language, document.Path)
                    .Where(asked => asked.Section == section.Id)
                    .SelectMany(asked => asked.Lines)
            )
            .Where(question => question.Length <= MaxLength)
            .OrderBy(question => IsQuestion(question) ? 0 : 1);
    }

    private static IEnumerable<string> Heading(Section section) => IsQuestion(section.Title) ? [section.Title] : [];

    private static bool IsQuestion(string text) => text is [.., '?' or '？' or '؟'];

    private void AddFirst(IEnumerable<string> questions)
    {
        foreach (var question in questions.Take(MaxTriesOfSection))
        {
            if (Add(question))
                return;
        }
    }

    private bool Add(string question)
    {
        if (IsEnough)
            return false;
        tries++;
        var answer = new Asking(generation, Question(question)).Run();
        if (answer is not { Kind: AnswerKind.Answer, Quotes: [var quote] })
            return false;
        if (!taken.Add((quote.Document, quote.SectionId)))
            return false;
        found.Add((question, quote.Document, quote.SectionId));
        return true;
    }

    private Question Question(string text) => new(text) { Language = language, Audience = audience };
}
