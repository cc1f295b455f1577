using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Knowledge;

/// <summary>This program as the reader of documents: how a build starts it again as a child.</summary>
internal static class ReaderProgram
{
    /// <summary>The hidden command that runs it.</summary>
    public const string Name = "read-documents";

    /// <summary>Where the program was not started by a file of its own, by <c>dotnet</c> and its library.</summary>
    public static ReaderCommand Command { get; } =
        IsOwn(Environment.ProcessPath)
            ? new(Environment.ProcessPath!, [Name])
            : new(Host(Environment.ProcessPath), [Path.Combine(AppContext.BaseDirectory, "ChatBot.dll"), Name]);

    private static bool IsOwn(string? process) => Path.GetFileName(process) is "ChatBot" or "ChatBot.exe";

    // A host of tests is neither the program nor dotnet.
    private static string Host(string? process) =>
        Path.GetFileName(process) is "dotnet" or "dotnet.exe" ? process! : "dotnet";
}
