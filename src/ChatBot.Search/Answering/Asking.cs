using ChatBot.Search.Generations;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>One question's way: small talk, language, what it leans on, terms, candidates, decision, quotes.</summary>
internal sealed class Asking
{
    private readonly Generation generation;
    private readonly Question question;
    private readonly string text;
    private readonly string language;
    private readonly Understood understood;

    public Asking(Generation generation, Question question)
    {
        this.generation = generation;
        this.question = question;
        text = Shorten(question.Text);
        IReadOnlyList<string> history = [.. question.History.TakeLast(Question.MaxHistory).Select(Shorten)];
        var prior = Language.OfLocale(question.Locale) ?? (history.Count > 0 ? LanguageGuess.Of(history[^1]) : null);
        language = question.Language ?? LanguageGuess.Of(text, prior) ?? generation.Languages[0];
        understood = new FollowUps(generation.Glossary).Understand(text, history, language);
    }

    public Answer Run()
    {
        if (
            generation.SmallTalk.Find(text, question.Language ?? Language.OfLocale(question.Locale), language) is
            { } talk
        )
            return SmallTalk(talk.Language, talk.Reply);
        return Finish(Best(Attempts()));
    }

    /// <summary>Documents and the scores of their best passages, the best first.</summary>
    public IReadOnlyList<(string Document, double Score)> Rank(int count) =>
        [
            .. Attempts()
                .SelectMany(attempt =>
                    attempt.Passages.Select(candidate =>
                        (attempt.Ranking.Terms.Index.Passage(candidate.Doc).Path, candidate.Score)
                    )
                )
                .OrderByDescending(ranked => ranked.Score)
                .DistinctBy(ranked => ranked.Path, StringComparer.Ordinal)
                .Take(count),
        ];

    /// <summary>The quote of the best passage, whatever is decided.</summary>
    public Quote? BestQuote() =>
        Attempts().Where(attempt => attempt.Passages.Any()).MaxBy(attempt => attempt.Verdict.Answerable) is { } best
            ? Quotes(best).Make(best.Passages.First())
            : null;

    // The question's own language first. Where neither its documents nor its signposts answer, and no gap is
    // known, the documents of the others are asked, by way of the glossary.
    private List<Attempt> Attempts()
    {
        List<Attempt> own = generation.Searches(language) ? [In(language)] : [];
        var isSettled = own is [{ Verdict: { Chosen.Count: > 0 } or { Decision: Decision.KnownGap } }];
        // A pinned place may be in any language.
        if (isSettled && (IsPinned(own[0]) || generation.Pins.Find(text, language) is null))
            return own;
        var others = generation.Languages.Where(l => l != language).Select(In).ToList();
        return isSettled && !others.Exists(IsPinned) ? own : [.. own, .. others];
    }

    private static bool IsPinned(Attempt attempt) => attempt.Verdict.Decision == Decision.Pinned;

    private static Attempt Best(List<Attempt> attempts) =>
        attempts.Find(IsPinned)
        ?? attempts.Where(attempt => attempt.Verdict.Chosen.Count > 0).MaxBy(attempt => attempt.Verdict.Answerable)
        ?? attempts[0];

    private Attempt In(string searched)
    {
        var (read, ranking) = Read(searched);
        if (
            generation.Pins.Find(text, language) is { } pin
            && ranking.RunAt(pin.Document, pin.Section, question.Audience, RankingWeights.Shipped)
                is [var fixedOne, ..] pinned
        )
            return new Attempt(searched, read, ranking, pinned, new Verdict(Decision.Pinned, [fixedOne], 1, 1));
        var candidates = ranking.Run(question.Audience, RankingWeights.Shipped);
        return new Attempt(searched, read, ranking, candidates, AnswerDecision.Decide(ranking, candidates));
    }

    private (ReadQuestion Read, PassageRanking Ranking) Read(string searched)
    {
        var read = new QuestionReader(generation, language, searched).Read(understood);
        return (read, new PassageRanking(generation.Index(searched), read.Terms, read.Lookup));
    }

    private QuoteMaker Quotes(Attempt attempt) => new(attempt, question.Audience, searched => Read(searched).Ranking);

    private Answer SmallTalk(string spoken, string reply) =>
        new()
        {
            Kind = AnswerKind.SmallTalk,
            Language = spoken,
            Reply = reply,
            Quotes = [],
            Generation = generation.Id,
            Explanation = Explaining.OfSmallTalk(spoken),
        };

    private Answer Finish(Attempt attempt)
    {
        // A document and its copy in another format say one thing.
        List<Quote> quotes = [.. attempt.Verdict.Chosen.Select(Quotes(attempt).Make).DistinctBy(quote => quote.Text)];
        return new()
        {
            Kind = quotes.Count switch
            {
                0 => AnswerKind.None,
                1 => AnswerKind.Answer,
                _ => AnswerKind.Choice,
            },
            Language = language,
            Corrections = [.. Corrections(attempt)],
            Corrected = Corrected(attempt),
            Quotes = quotes,
            Generation = generation.Id,
            Explanation = Explaining.Of(
                attempt,
                understood.ContextLength > 0 ? understood.Text : null,
                question.Explain
            ),
        };
    }

    // Those of the question itself, not of what was said before.
    private IEnumerable<Correction> Corrections(Attempt attempt) =>
        attempt
            .Read.Corrections.Where(correction => correction.Start >= understood.ContextLength)
            .Select(correction => correction with { Start = correction.Start - understood.ContextLength });

    // The question with its corrected words, or null where there are none.
    private string? Corrected(Attempt attempt)
    {
        var corrected = text;
        foreach (var correction in Corrections(attempt).OrderByDescending(c => c.Start))
            corrected =
                corrected[..correction.Start]
                + correction.Read
                + corrected[(correction.Start + correction.Asked.Length)..];
        return corrected == text ? null : corrected;
    }

    private static string Shorten(string text) => text.Length > Question.MaxLength ? text[..Question.MaxLength] : text;
}
