using ChatBot.Search.Documents;
using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Quotes candidates of one attempt.</summary>
/// <param name="elsewhere">Asks the question of another language's index, where a signpost points.</param>
internal sealed class QuoteMaker(Attempt attempt, Audience audience, Func<string, PassageRanking> elsewhere)
{
    private readonly UnitReader units = new(attempt.Ranking.Terms);

    public Quote Make(Candidate candidate) =>
        candidate.IsSignpost ? Follow(candidate) : Make(candidate, attempt.Ranking, units);

    private Quote Follow(Candidate signpost)
    {
        var place = attempt.Ranking.Terms.Index.Passage(signpost.Doc);
        var ranking = elsewhere(place.SignpostTo!);
        var target = ranking.RunAt(place.Path, place.SectionId, audience, RankingWeights.Shipped)[0];
        return Make(target, ranking, new UnitReader(ranking.Terms)) with { Score = signpost.Score };
    }

    private static Quote Make(Candidate candidate, PassageRanking ranking, UnitReader units)
    {
        var quotable = ranking.Terms.Index.Quotable(candidate.Doc);
        var passage = quotable.Stored;
        var (start, end) = QuoteSelection.Select(passage, units.Read(quotable), QuoteSelection.Shipped);
        return new Quote
        {
            Text = passage.Slice(start, end),
            Passage = passage.Text,
            PassageStart = passage.Start,
            Document = passage.Path,
            Audience = quotable.Audience,
            Title = passage.Title,
            Section = passage.Section,
            SectionId = passage.SectionId,
            Page = passage.Pages.LastOrDefault(page => page.Start <= start),
            Start = start,
            End = end,
            Source = passage.Source,
            Date = passage.Date,
            ValidUntil = passage.ValidUntil,
            Language = ranking.Terms.Index.Language,
            Score = candidate.Score,
        };
    }
}
