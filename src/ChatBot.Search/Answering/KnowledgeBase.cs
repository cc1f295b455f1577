using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Answering;

/// <summary>
/// Answers questions from the live generation. The same generation, question, language, locale and
/// audience give the same answer. Safe for any number of threads, also while a generation takes
/// another's place.
/// </summary>
public sealed class KnowledgeBase(Generation live) : IDisposable
{
    // Finding them reads every document.
    private readonly ConcurrentDictionary<
        (string Generation, string Language, Audience Audience, int Count),
        IReadOnlyList<string>
    > examples = [];

    private readonly RelatedMemory related = new();

    private Generation live = live;
    private bool isDisposed;

    /// <summary>Gives a newer generation its place; the old one closes when its last question is answered.</summary>
    public void Use(Generation generation)
    {
        Interlocked.Exchange(ref live, generation).Dispose();
        examples.Clear();
        related.Clear();
    }

    public Answer Ask(Question question)
    {
        using var generation = Hold();
        return new Asking(generation, question).Run();
    }

    /// <summary>
    /// The documents that <see cref="Ask"/> would choose from, by their paths, the best first, each with
    /// the score of its best passage.
    /// </summary>
    public IReadOnlyList<(string Document, double Score)> Rank(Question question, int count)
    {
        using var generation = Hold();
        return new Asking(generation, question).Rank(count);
    }

    /// <summary>The quote of the best passage, also where it is too little to be given; null where nothing matches.</summary>
    public Quote? BestQuote(Question question)
    {
        using var generation = Hold();
        return new Asking(generation, question).BestQuote();
    }

    /// <summary>A document as far as its audience may read it, with the id of its generation; else null.</summary>
    public (Document Document, string Generation)? Read(string path, Audience reader)
    {
        using var generation = Hold();
        return
            generation.Document(path) is { } document
            && (reader == Audience.Internal || document.Audience == Audience.Public)
            ? (document, generation.Id)
            : null;
    }

    /// <summary>The live generation's own account.</summary>
    public Manifest Manifest
    {
        get
        {
            using var generation = Hold();
            return generation.Manifest;
        }
    }

    /// <summary>
    /// Up to <paramref name="count"/> questions that documents say they answer, each of another
    /// document and each indeed answered from it; in the given language where there are any, else in
    /// the language of most documents.
    /// </summary>
    public IReadOnlyList<string> Examples(string language, Audience audience, int count)
    {
        using var generation = Hold();
        return examples.GetOrAdd(
            (generation.Id, language, audience, count),
            _ => Answering.Examples.Of(generation, language, audience, count)
        );
    }

    /// <summary>
    /// Up to <paramref name="count"/> (at most three) questions that the reader of a quote may ask next, the nearest first: each is
    /// answered, and from another section; in the given language where there are any, else in the
    /// document's.
    /// </summary>
    /// <param name="question">The one that the quote answers, which is none of them.</param>
    public IReadOnlyList<string> Related(Quote quote, string question, string language, Audience audience, int count)
    {
        using var generation = Hold();
        var all = related.Of(generation, quote, question, language, audience);
        return [.. all.Take(Math.Min(count, RelatedQuestions.Most - 1))];
    }

    public void Dispose()
    {
        if (!Interlocked.Exchange(ref isDisposed, true))
            live.Dispose();
    }

    private Generation Hold()
    {
        while (true)
        {
            var generation = Volatile.Read(ref live);
            if (generation.TryHold())
                return generation;
            ObjectDisposedException.ThrowIf(ReferenceEquals(generation, Volatile.Read(ref live)), this);
        }
    }
}
