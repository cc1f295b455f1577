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

    private readonly double[] inLine = new double[terms.Count];
    private readonly double[] inTitles = new double[terms.Count];

    /// <summary>For each term how surely the lines have it, from 0 to 1.</summary>
    public double[] Held { get; } = new double[terms.Count];

    /// <summary>The share of the question in title and headings.</summary>
    public double Titles { get; private set; }

    /// <summary>Of the line most like the question, from 0 to 1.</summary>
    public double Likeness { get; private set; }

    /// <param name="hits">In all of the passage's stems.</param>
    /// <param name="unusual">How unusual the document's title is, from 0 to 1.</param>
    public void Read(PassageWords passage, ReadOnlySpan<Hit> hits, double unusual)
    {
        Array.Clear(Held);
        Array.Clear(inTitles);
        Likeness = 0;
        var ends = passage.LineEnds;
        var start = passage.UnitWords;
        var next = 0;
        while (next < hits.Length && hits[next].Position < start)
            next++;
        for (var line = 0; line < ends.Length && next < hits.Length; line++)
        {
            var first = next;
            while (next < hits.Length && hits[next].Position < ends[line])
                next++;
            if (next > first)
                Read(passage, line, hits[first..next], (start, ends[line]), unusual);
            start = ends[line];
        }
        Titles = terms.Share(inTitles);
        for (var i = 0; i < Held.Length; i++)
            Held[i] = LineMatch * Math.Max(Held[i], inTitles[i]);
    }

    private void Read(
        PassageWords passage,
        int line,
        ReadOnlySpan<Hit> hits,
        (int Start, int End) place,
        double unusual
    )
    {
        var question = line - 1;
        if (question < 0)
            Likeness = Look(hits, place, 1, inTitles);
        else if (question == passage.Questions)
            Look(hits, place, unusual, inTitles);
        else
        {
            var weight = question < passage.SectionQuestions ? 1 : OfDocument;
            var kind = IsSameKind((QuestionKind)passage.QuestionKinds[question]) ? 1 : OtherKind;
            Likeness = Math.Max(Likeness, kind * weight * Look(hits, place, weight, Held));
        }
    }

    // The share of the question that a line holds times the share of the line that is of the question.
    private double Look(ReadOnlySpan<Hit> hits, (int Start, int End) place, double factor, double[] held)
    {
        Array.Clear(inLine);
        var words = 0;
        var last = -1;
        foreach (var hit in hits)
        {
            // Half in the next line.
            if (hit.End > place.End)
                continue;
            inLine[hit.Term] = Math.Max(inLine[hit.Term], hit.Strength);
            held[hit.Term] = Math.Max(held[hit.Term], hit.Strength * factor);
            words += hit.Position == last ? 0 : 1;
            last = hit.Position;
        }
        return terms.Share(inLine) * words / (place.End - place.Start);
    }

    private bool IsSameKind(QuestionKind kind) =>
        kind == terms.Question.Kind || kind == QuestionKind.Other || terms.Question.Kind == QuestionKind.Other;
}
