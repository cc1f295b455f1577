using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>One question's way: language, terms, candidates, decision, quotes.</summary>
internal sealed class Asking(Generation generation, Question question)
{
    private readonly string text =
        question.Text.Length > Question.MaxLength ? question.Text[..Question.MaxLength] : question.Text;

    public Answer Run()
    {
        var language = Language();
        return Searched(language).Select(searched => In(language, searched)).MaxBy(a => a.Explanation.Confidence)!;
    }

    /// <summary>Documents and the scores of their best passages, the best first.</summary>
    public IReadOnlyList<(string Document, double Score)> Rank(int count)
    {
        var language = Language();
        return
        [
            .. Searched(language)
                .Select(searched => Ranked(language, searched))
                .SelectMany(ranked =>
                    ranked.Candidates.Select(candidate =>
                        (ranked.Ranking.Terms.Index.Passage(candidate.Doc).Path, candidate.Score)
                    )
                )
                .OrderByDescending(ranked => ranked.Score)
                .DistinctBy(ranked => ranked.Path, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    private string Language() =>
        question.Language
        ?? LanguageGuess.Of(text, Languages.Language.OfLocale(question.Locale))
        ?? generation.Languages[0];

    // A name means the same in every language: where there are no documents in the question's own, ask the others.
    private IReadOnlyList<string> Searched(string language) =>
        generation.Languages.Contains(language) ? [language] : generation.Languages;

    private (PassageRanking Ranking, IReadOnlyList<Candidate> Candidates) Ranked(string language, string searched)
    {
        var ranking = new PassageRanking(generation.Index(searched), QuestionReading.Read(text, language));
        return (ranking, ranking.Run(question.Audience, RankingWeights.Shipped));
    }

    private Answer In(string language, string searched)
    {
        var (ranking, candidates) = Ranked(language, searched);
        var verdict = AnswerDecision.Decide(ranking, candidates);
        return new Answer
        {
            Kind = verdict.Chosen.Count switch
            {
                0 => AnswerKind.None,
                1 => AnswerKind.Answer,
                _ => AnswerKind.Choice,
            },
            Language = language,
            Quotes = [.. verdict.Chosen.Select(candidate => QuoteMaker.Make(candidate, ranking, searched))],
            Generation = generation.Id,
            Explanation = Explaining.Of(verdict, ranking, candidates, searched, question.Explain),
        };
    }
}
