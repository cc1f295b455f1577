namespace ChatBot.Search.Readers.Office;

/// <summary>A packed file grows beyond <see cref="ReaderLimits.MaxUnpackedSize"/> while it is unpacked.</summary>
internal sealed class UnpacksTooLargeException : Exception;
