using ChatBot.Search.Documents;

namespace ChatBot.Texts;

/// <summary>What the bot says.</summary>
public sealed record BotTexts
{
    public required string Welcome { get; init; }
    public required string Examples { get; init; }
    public required string NotFound { get; init; }
    public required string NothingAsked { get; init; }
    public required string Choose { get; init; }
    public required string Failed { get; init; }
    public required string Source { get; init; }
    public required string ValidUntil { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Corrected { get; init; }
    public required string Page { get; init; }
    public required string Slide { get; init; }

    public string Of(Page page) => TextResources.Format(page.Kind == PageKind.Slide ? Slide : Page, page.Number);
}
