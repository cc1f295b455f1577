namespace ChatBot.EndToEnd;

/// <summary>Where things stand in the working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Of this project: scripts for node, and the packages they use.</summary>
    public static string EndToEnd { get; } = Path.Combine(Root, "tests", "ChatBot.EndToEnd");

    public static string Knowledge { get; } = Path.Combine(Root, "knowledge");

    /// <summary>Pictures of what was seen, for people to look at.</summary>
    public static string Screenshots { get; } = Path.Combine(Root, "TestResults", "screenshots");

    public static string NodeModule(string path) => Path.Combine(EndToEnd, "node_modules", path);

    /// <summary>Skips the test where <c>tests/run</c> could not install what other clients need.</summary>
    public static void RequireNodeModules() =>
        Assert.SkipUnless(
            Directory.Exists(NodeModule("")),
            "Other people's clients are not installed: bash tests/run installs them."
        );

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside a working copy.");
        return folder.FullName;
    }
}
