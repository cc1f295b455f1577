namespace ChatBot.Search.Readers.Html;

/// <summary>Breaks off a parser in which a page is nested deeper than any reader follows.</summary>
internal sealed class NestedTooDeepException : Exception;
