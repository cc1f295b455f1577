using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Quotes a candidate.</summary>
internal static class QuoteMaker
{
    public static Quote Make(Candidate candidate, PassageRanking ranking, string language)
    {
        var passage = ranking.Terms.Index.Passage(candidate.Doc);
        var (start, end) = QuoteSelection.Select(passage, candidate, ranking);
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
            Language = language,
            Score = candidate.Score,
        };
    }
}
