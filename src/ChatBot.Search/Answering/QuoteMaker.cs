using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Quotes candidates of one attempt.</summary>
internal sealed class QuoteMaker(Attempt attempt)
{
    private readonly UnitReader units = new(attempt.Ranking.Terms);

    public Quote Make(Candidate candidate)
    {
        var quotable = attempt.Ranking.Terms.Index.Quotable(candidate.Doc);
        var passage = quotable.Stored;
        var (start, end) = QuoteSelection.Select(passage, units.Read(quotable), QuoteSelection.Shipped);
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
