using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>What title, headings and other ways to ask hold of a question. For one question, passage by passage.</summary>
internal sealed class LineHits(WeightedTerms terms)
{
    /// <summary>A word that only a title or heading has is known to be meant, if less surely.</summary>
    private const double LineMatch = 0.8;

    /// <summary>A document's own question says less of one of its passages than the heading above it.</summary>
    private const double OfDocument = 0.85;

    /// <summary>A question by the same words that asks for another sort of answer.</summary>
    private const double OtherKind = 0.8;

    private readonly TermMatcher matcher = new(terms.Question);
    private readonly List<Hit> hits = [];
    private readonly double[] inLine = new double[terms.Count];

    /// <summary>For each term how surely the lines have it, from 0 to 1.</summary>
    public double[] Held { get; } = new double[terms.Count];

    /// <summary>The share of the question in title and headings.</summary>
    public double Titles { get; private set; }

    /// <summary>Of the line most like the question, from 0 to 1.</summary>
    public double Likeness { get; private set; }

    /// <param name="unusual">How unusual the document's title is, from 0 to 1.</param>
    public void Read(PassageWords passage, double unusual)
    {
        Array.Clear(Held);
        Likeness = Look(passage.Headings, 1);
        Look(passage.Title, unusual);
        Titles = terms.Share(Held);
        var start = 0;
        for (var i = 0; i < passage.QuestionEnds.Length; i++)
        {
            var end = passage.QuestionEnds[i];
            var weight = i < passage.SectionQuestions ? 1 : OfDocument;
            var kind = SameKind((QuestionKind)passage.QuestionKinds[i]) ? 1 : OtherKind;
            Likeness = Math.Max(Likeness, kind * weight * Look(passage.QuestionStems[start..end], weight));
            start = end;
        }
        for (var i = 0; i < Held.Length; i++)
            Held[i] *= LineMatch;
    }

    // The share of the question that a line holds times the share of the line that is of the question.
    private double Look(ReadOnlySpan<int> line, double factor)
    {
        if (line.IsEmpty)
            return 0;
        matcher.Find(line, [], hits);
        if (hits.Count == 0)
            return 0;
        Array.Clear(inLine);
        var words = 0;
        var last = -1;
        foreach (var hit in hits)
        {
            inLine[hit.Term] = Math.Max(inLine[hit.Term], hit.Strength);
            Held[hit.Term] = Math.Max(Held[hit.Term], hit.Strength * factor);
            words += hit.Position == last ? 0 : 1;
            last = hit.Position;
        }
        return terms.Share(inLine) * words / line.Length;
    }

    private bool SameKind(QuestionKind kind) =>
        kind == terms.Question.Kind || kind == QuestionKind.Other || terms.Question.Kind == QuestionKind.Other;
}
