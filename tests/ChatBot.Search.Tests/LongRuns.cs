namespace ChatBot.Search.Tests;

/// <summary>How much a test does: little in the ordinary suite, much with <c>tests/run --long</c>.</summary>
internal static class LongRuns
{
    public static bool Wanted { get; } = Environment.GetEnvironmentVariable("CHATBOT_LONG") == "true";

    public static int Count(int ordinary, int thorough) => Wanted ? thorough : ordinary;
}
