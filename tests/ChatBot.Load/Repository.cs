namespace ChatBot.Load;

/// <summary>Where the shipped knowledge and the built program stand.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Knowledge { get; } = Path.Combine(Root, "knowledge");

    /// <summary>The program as a build leaves it, of the configuration this one was built in.</summary>
    public static string Program { get; } =
        Path.Combine(
            Root,
            "src/ChatBot/bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0/ChatBot.dll"
        );

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("This runs inside the repository only.");
        return folder.FullName;
    }
}
