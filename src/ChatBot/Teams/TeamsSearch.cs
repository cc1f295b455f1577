using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Teams.Cards;
using ChatBot.Texts;

namespace ChatBot.Teams;

/// <summary>Finds answers for the message extension, to be put into what somebody writes.</summary>
internal sealed class TeamsSearch(KnowledgeAsker asker, TimeProvider time)
{
    private const int MaxCount = 25;

    /// <summary>Teams waits five seconds for results.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <param name="asked">Its locale is of the client, and decides the language where the words tell none.</param>
    public async Task<MessagingExtensionResponse> FindAsync(
        MessagingExtensionQuery query,
        Activity asked,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await Task.Run(() => Find(query, asked), cancellationToken)
                .WaitAsync(Patience, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            return Say(TextResources.In(KnowledgeAsker.LanguageOf(asked.Locale)).Bot.Failed);
        }
    }

    private MessagingExtensionResponse Find(MessagingExtensionQuery query, Activity asked)
    {
        var words = SearchWords.Of(query);
        if (words.Length == 0)
            return Suggest(query, asked);
        var reply = Ask(words, asked);
        return reply.Quotes.Count == 0
            ? Say(reply.Lead)
            : Show(
                reply
                    .Quotes.Zip(ShortPlace.TellApart(reply.Quotes, SearchResult.MaxTitle))
                    .Select(found => SearchResult.Of(found.First, reply, found.Second)),
                query
            );
    }

    // While nothing is typed: what the documents answer, each with its answer.
    private MessagingExtensionResponse Suggest(MessagingExtensionQuery query, Activity asked)
    {
        var language = KnowledgeAsker.LanguageOf(asked.Locale);
        var results = asker
            .Examples(language, Dialog.Asker)
            .Select(example => (Example: example, Reply: Ask(example, asked)))
            .Where(found => found.Reply.Quotes.Count > 0)
            .Select(found => SearchResult.Of(found.Reply.Quotes[0], found.Reply, found.Example))
            .ToList();
        return results.Count == 0 ? Say(TextResources.In(language).Teams.SearchHint) : Show(results, query);
    }

    private Reply Ask(string words, Activity asked) =>
        OpenableQuotes.In(
            asker.Ask(new Question(words) { Locale = asked.Locale, Audience = Dialog.Asker }),
            TeamsMessage.IsLocal(asked)
        );

    private static MessagingExtensionResponse Say(string sentence) =>
        new()
        {
            ComposeExtension = new MessagingExtensionResult { Type = "message", Text = sentence },
        };

    private static MessagingExtensionResponse Show(
        IEnumerable<MessagingExtensionAttachment> results,
        MessagingExtensionQuery query
    ) =>
        new()
        {
            ComposeExtension = new MessagingExtensionResult
            {
                Type = "result",
                AttachmentLayout = "list",
                Attachments =
                [
                    .. results
                        .Skip(Math.Max(query.QueryOptions?.Skip ?? 0, 0))
                        .Take(Math.Clamp(query.QueryOptions?.Count ?? MaxCount, 1, MaxCount)),
                ],
            },
        };
}
