using ChatBot.Conversations;

namespace ChatBot.Pages;

/// <summary>The language of a page's own words: the first of the browser's that is one of the six.</summary>
internal static class PageLanguage
{
    public static string? Locale(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value)
            .FirstOrDefault(KnowledgeAsker.Speaks);

    public static string Of(HttpRequest request) => KnowledgeAsker.LanguageOf(Locale(request));
}
