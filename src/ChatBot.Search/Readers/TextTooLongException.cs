namespace ChatBot.Search.Readers;

/// <summary>A file's text grows beyond <see cref="ReaderLimits.MaxTextLength"/> while it is put together.</summary>
internal sealed class TextTooLongException : Exception;
