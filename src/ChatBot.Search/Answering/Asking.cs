using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
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
    private readonly Dictionary<string, (ReadQuestion Read, PassageRanking Ranking)> readings = new(
        capacity: 1,
        StringComparer.Ordinal
    );

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
        if (question.Place is { } place)
            return Finish([At(place)]);
        if (
            generation.SmallTalk.Find(text, question.Language ?? Language.OfLocale(question.Locale), language) is
            { } talk
        )
            return SmallTalk(talk.Language, talk.Reply);
        return Finish(Attempts());
    }

    /// <summary>Documents and the scores of their best passages, the best first.</summary>
    public IReadOnlyList<(string Document, double Score)> Rank(int count) =>
        [
            .. Ranked()
                .Select(ranked => (ranked.Passage.Path, ranked.Score))
                .DistinctBy(ranked => ranked.Path, StringComparer.Ordinal)
                .Take(count),
        ];

    /// <summary>The sections of the best passages, the best first, each once.</summary>
    public IEnumerable<(string Document, string Section)> Sections() =>
        Ranked().Select(ranked => (ranked.Passage.Path, ranked.Passage.SectionId)).Distinct();

    /// <summary>The quote of the best passage, whatever is decided.</summary>
    public Quote? BestQuote() =>
        Attempts().Where(attempt => attempt.Passages.Any()).MaxBy(attempt => attempt.Verdict.Answerable) is { } best
            ? Quotes(best).Make(best.Passages.First())
            : null;

    private IEnumerable<(StoredPassage Passage, double Score)> Ranked() =>
        Attempts()
            .SelectMany(attempt =>
                attempt.Passages.Select(candidate =>
                    (Passage: attempt.Ranking.Terms.Index.Passage(candidate.Doc), candidate.Score)
                )
            )
            .OrderByDescending(ranked => ranked.Score);

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

    private static Attempt Best(IReadOnlyList<Attempt> attempts) =>
        attempts.FirstOrDefault(IsPinned)
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

    // The asker's choice comes from outside, and may name anything.
    private Attempt At((string Document, string Section) place)
    {
        if (ChosenPlace.IsSound(place))
        {
            foreach (var searched in generation.Languages)
            {
                var (read, ranking) = Read(searched);
                var found = ChosenPlace.Passages(ranking, place, question.Audience);
                if (found.Count > 0)
                    return new Attempt(searched, read, ranking, found, new Verdict(Decision.Chosen, [found[0]], 1, 1));
            }
        }
        var own = generation.Searches(language) ? language : generation.Languages[0];
        var (asked, unranked) = Read(own);
        return new Attempt(own, asked, unranked, [], new Verdict(Decision.NoSuchPlace, [], 0, 0));
    }

    // Once for each index: signposts lead to one that may have been asked before, or several times.
    private (ReadQuestion Read, PassageRanking Ranking) Read(string searched)
    {
        if (readings.TryGetValue(searched, out var known))
            return known;
        var read = new QuestionReader(generation, language, searched).Read(understood);
        return readings[searched] = (read, new PassageRanking(generation.Index(searched), read.Terms, read.Lookup));
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

    private Answer Finish(IReadOnlyList<Attempt> attempts)
    {
        var attempt = Best(attempts);
        // A document and its copy in another format say one thing.
        List<Quote> quotes = [.. attempt.Verdict.Chosen.Select(Quotes(attempt).Make).DistinctBy(quote => quote.Text)];
        // Those of the question itself, not of what was said before.
        var corrections = Correcting.From(attempt.Read.Corrections, understood.ContextLength);
        var corrected = Correcting.Apply(text, corrections);
        return new()
        {
            Kind = quotes.Count switch
            {
                0 => AnswerKind.None,
                1 => AnswerKind.Answer,
                _ => AnswerKind.Choice,
            },
            Language = language,
            Corrections = corrections,
            Corrected = corrected == text ? null : corrected,
            Understood =
                quotes.Count > 0
                    ? []
                    : new Understanding(attempts, understood.Text, language, question.Audience).Words(),
            Quotes = quotes,
            Generation = generation.Id,
            Explanation = Explaining.Of(
                attempt,
                understood.ContextLength > 0 ? understood.Text : null,
                question.Explain
            ),
        };
    }

    private static string Shorten(string text) => text.Length > Question.MaxLength ? text[..Question.MaxLength] : text;
}
