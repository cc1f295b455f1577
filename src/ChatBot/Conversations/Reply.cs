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

    /// <summary>What was asked, mentions left out; empty where nothing was.</summary>
    public string Question { get; init; } = "";

    /// <summary>No question was recognised in what was said.</summary>
    public bool IsNothingAsked { get; init; }

    /// <summary>Whether it makes sense to ask for a thumb: nobody rates a greeting.</summary>
    public bool IsRateable =>
        Kind is AnswerKind.Answer or AnswerKind.Choice || (Kind == AnswerKind.None && !IsNothingAsked);

    /// <summary>For none: the words that were looked for.</summary>
    public IReadOnlyList<UnderstoodWord> Understood { get; init; } = [];

    /// <summary>Questions to go on with: those near a quote, or where there is none, some that the documents answer.</summary>
    public IReadOnlyList<string> NextQuestions { get; init; } = [];

    public TextResources Texts => TextResources.In(Language);
}
