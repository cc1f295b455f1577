using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>What a child is to read; the content follows in a frame of its own.</summary>
internal sealed record ReadRequest(string Path, ReaderSettings Settings, ReaderLimits Limits);
