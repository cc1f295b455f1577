namespace ChatBot.Conversations;

/// <summary>Questions as buttons that ask them.</summary>
internal static class SuggestedQuestions
{
    public static SuggestedActions? Of(IReadOnlyList<string> questions) =>
        questions.Count == 0 ? null : new SuggestedActions { Actions = [.. questions.Select(Ask)] };

    private static CardAction Ask(string question) =>
        new()
        {
            Type = ActionTypes.ImBack,
            Title = question,
            Value = question,
        };
}
