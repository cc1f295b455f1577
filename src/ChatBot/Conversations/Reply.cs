using ChatBot.Search.Answering;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>An answer as a person is given it: fixed sentences in their language, quotes with links.</summary>
public sealed record Reply
{
    public const string ContentType = "application/vnd.chatbot.answer+json";

    /// <summary>Of the fixed sentences.</summary>
    public required string Language { get; init; }

    /// <summary>What stands before the quotes, or in their place; empty where one quote says it all.</summary>
    public required string Lead { get; init; }

    /// <summary>None, one, or a choice of two to four.</summary>
    public required IReadOnlyList<ReplyQuote> Quotes { get; init; }

    public required AnswerKind Kind { get; init; }

    /// <summary>Id of the generation that answered.</summary>
    public required string Generation { get; init; }

    public TextResources Texts => TextResources.In(Language);
}
