using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Quotes candidates of one attempt.</summary>
internal sealed class QuoteMaker(Attempt attempt)
{
    private readonly UnitReader units = new(attempt.Ranking.Terms, attempt.Searched);

    public Quote Make(Candidate candidate)
    {
        var passage = attempt.Ranking.Terms.Index.Passage(candidate.Doc);
        var (start, end) = QuoteSelection.Select(
            passage,
            [.. passage.Units.Select(unit => units.Read(passage.Slice(unit.Start, unit.End)))],
            QuoteSelection.Shipped
        );
        return new Quote
        {
            Text = passage.Slice(start, end),
            Passage = passage.Text,
            Document = passage.Path,
            Title = passage.Title,
            Section = passage.Section,
            SectionId = passage.SectionId,
            Start = start,
            End = end,
            Source = passage.Source,
            Date = passage.Date,
            ValidUntil = passage.ValidUntil,
            Language = attempt.Searched,
            Score = candidate.Score,
        };
    }
}
