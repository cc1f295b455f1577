namespace ChatBot.Search.Sources.Isolation;

/// <summary>How to start a process that runs <see cref="ReaderWorker"/> on its standard streams.</summary>
public sealed record ReaderCommand(string FileName, IReadOnlyList<string> Arguments);
