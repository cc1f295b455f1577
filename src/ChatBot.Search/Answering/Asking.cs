using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Answering;

/// <summary>One question's way: language, terms, candidates, decision, quotes.</summary>
internal sealed class Asking(Generation generation, Question question)
{
    private const int ExplainedCandidates = 5;

    private readonly string text =
        question.Text.Length > Question.MaxLength ? question.Text[..Question.MaxLength] : question.Text;

    public Answer Run()
    {
        var language =
            question.Language ?? LanguageGuess.Of(text, Language.OfLocale(question.Locale)) ?? generation.Languages[0];
        // A name means the same in every language: where there are no documents in the question's own, ask the others.
        var searched = generation.Languages.Contains(language) ? [language] : generation.Languages;
        return searched.Select(l => In(language, l)).MaxBy(answer => answer.Quotes is [var best, ..] ? best.Score : 0)!;
    }

    private Answer In(string language, string searched)
    {
        var search = new PassageSearch(generation.Searcher(searched), QuestionTerms.Of(text, searched));
        var candidates = search.Run(question.Audience);
        var (decision, chosen) = AnswerDecision.Decide(search.Terms, candidates);
        return new Answer
        {
            Kind = chosen.Count switch
            {
                0 => AnswerKind.None,
                1 => AnswerKind.Answer,
                _ => AnswerKind.Choice,
            },
            Language = language,
            Quotes = [.. chosen.Select(candidate => QuoteOf(candidate, search, searched))],
            Generation = generation.Id,
            Explanation = new Explanation(
                decision,
                searched,
                search.Terms,
                question.Explain
                    ? [.. candidates.Take(ExplainedCandidates).Select(candidate => Explain(candidate, search))]
                    : []
            ),
        };
    }

    private static Quote QuoteOf(Candidate candidate, PassageSearch search, string language)
    {
        var passage = search.Load(candidate);
        var (start, end) = QuoteSelection.Select(passage, search.Terms, language);
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

    private static CandidateScore Explain(Candidate candidate, PassageSearch search)
    {
        var passage = search.Load(candidate);
        return new CandidateScore(
            passage.Path,
            passage.Section,
            Math.Round(candidate.Bm25, 5),
            Math.Round(candidate.Coverage, 5),
            candidate.Score,
            search.Describe(candidate)
        );
    }
}
