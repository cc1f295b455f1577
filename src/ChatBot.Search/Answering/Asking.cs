using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
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
        return Finish(
            language,
            Searched(language).Select(searched => In(language, searched)).MaxBy(a => a.Verdict.Confidence)!
        );
    }

    /// <summary>Documents and the scores of their best passages, the best first.</summary>
    public IReadOnlyList<(string Document, double Score)> Rank(int count)
    {
        var language = Language();
        return
        [
            .. Searched(language)
                .Select(searched => In(language, searched))
                .SelectMany(attempt =>
                    attempt.Candidates.Select(candidate =>
                        (attempt.Ranking.Terms.Index.Passage(candidate.Doc).Path, candidate.Score)
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

    private Attempt In(string language, string searched)
    {
        var read = new QuestionReader(generation, language, searched).Read(text);
        var ranking = new PassageRanking(generation.Index(searched), read.Terms);
        var candidates = ranking.Run(question.Audience, RankingWeights.Shipped);
        return new Attempt(searched, read, ranking, candidates, AnswerDecision.Decide(ranking, candidates));
    }

    private Answer Finish(string language, Attempt attempt) =>
        new()
        {
            Kind = attempt.Verdict.Chosen.Count switch
            {
                0 => AnswerKind.None,
                1 => AnswerKind.Answer,
                _ => AnswerKind.Choice,
            },
            Language = language,
            Corrections = attempt.Read.Corrections,
            Corrected = Corrected(attempt.Read.Corrections),
            Quotes = [.. attempt.Verdict.Chosen.Select(candidate => QuoteMaker.Make(candidate, attempt))],
            Generation = generation.Id,
            Explanation = Explaining.Of(attempt, question.Explain),
        };

    // The question with its corrected words, or null where there are none.
    private string? Corrected(IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
            return null;
        var corrected = text;
        foreach (var correction in corrections.OrderByDescending(c => c.Start))
            corrected =
                corrected[..correction.Start]
                + correction.Read
                + corrected[(correction.Start + correction.Asked.Length)..];
        return corrected;
    }
}
