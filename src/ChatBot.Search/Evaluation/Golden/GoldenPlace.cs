namespace ChatBot.Search.Evaluation.Golden;

/// <summary>A section of a document, written <c>document#section</c>.</summary>
/// <param name="Document">Its path, relative to the knowledge folder.</param>
/// <param name="Section">The section's id, as the reading page has it.</param>
public sealed record GoldenPlace(string Document, string Section)
{
    /// <summary>Null where a document or section is missing.</summary>
    public static GoldenPlace? Parse(string text)
    {
        var mark = text.LastIndexOf('#');
        return mark > 0 && mark + 1 < text.Length ? new GoldenPlace(text[..mark], text[(mark + 1)..]) : null;
    }

    public override string ToString() => $"{Document}#{Section}";
}
