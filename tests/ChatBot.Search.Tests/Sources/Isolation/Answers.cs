using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Sources.Isolation;

internal static class Answers
{
    /// <summary>A document of one section, whose text is one paragraph.</summary>
    public static Document Document(string text) =>
        new()
        {
            Path = "fr/a.pdf",
            Title = "A",
            Language = "fr",
            Audience = Audience.Internal,
            Text = text,
            Sections = [new Section("a", ["A"], null, [new Block(BlockKind.Paragraph, 0, text.Length)])],
            Pages = [new Page(PageKind.Page, 1, 0)],
        };
}
