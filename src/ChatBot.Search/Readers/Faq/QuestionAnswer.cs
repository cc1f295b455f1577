namespace ChatBot.Search.Readers.Faq;

/// <summary>A question with its answer, as lists of them have it.</summary>
/// <param name="Id">By which other entries refer to it; empty where it has none.</param>
/// <param name="Questions">The first is the one it is shown under, the rest are other ways to ask it.</param>
/// <param name="Answer">In Markdown.</param>
/// <param name="Source">As the list has it; an address or the name of a file.</param>
/// <param name="Line">Counted from 1, where the list has lines.</param>
internal sealed record QuestionAnswer(
    string Id,
    IReadOnlyList<string> Questions,
    string Answer,
    string Source = "",
    int? Line = null
)
{
    /// <summary>What is offered to be asked next.</summary>
    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    public bool IsComplete => Answer.Length > 0 && Questions.Count > 0;
}

/// <param name="Target">The id of the entry that answers it.</param>
/// <param name="Text">What the person who asks is shown, which is a way to ask for that entry.</param>
internal sealed record Prompt(string Target, string Text);
