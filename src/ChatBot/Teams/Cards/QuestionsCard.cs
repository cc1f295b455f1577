using System.Text.Json.Nodes;

namespace ChatBot.Teams.Cards;

/// <summary>Questions to press, each of which asks it in the person's name.</summary>
internal static class QuestionsCard
{
    /// <summary>In UTF-16 units: a longer one is no button.</summary>
    private const int MaxQuestion = 300;

    /// <param name="fallback">For clients that show no cards.</param>
    public static Attachment Of(
        string heading,
        IReadOnlyList<string> questions,
        string language,
        string fallback,
        bool isMessageBack = true
    )
    {
        var body = new JsonArray();
        Append(heading, questions, isMessageBack, body);
        return AdaptiveCard.Of(language, fallback, body);
    }

    /// <param name="isMessageBack">See <see cref="PressedButton.Asking"/>.</param>
    public static void Append(string heading, IReadOnlyList<string> questions, bool isMessageBack, JsonArray body)
    {
        var buttons = questions.Where(question => question.Length <= MaxQuestion).ToList();
        if (buttons.Count == 0)
            return;
        body.Add((JsonNode)AdaptiveCard.Heading(heading));
        foreach (var question in buttons)
            body.Add((JsonNode)AdaptiveCard.Row(question, PressedButton.Asking(question, isMessageBack)));
    }
}
