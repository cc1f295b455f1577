namespace ChatBot.Crawling.Content;

/// <summary>A page has more elements, or deeper ones, than a page that was written for people.</summary>
internal sealed class PageTooComplexException : Exception;
