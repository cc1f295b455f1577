using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Quotes a candidate.</summary>
internal static class QuoteMaker
{
    public static Quote Make(Candidate candidate, Attempt attempt)
    {
        var passage = attempt.Ranking.Terms.Index.Passage(candidate.Doc);
        var (start, end) = QuoteSelection.Select(passage, candidate, attempt.Ranking);
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
