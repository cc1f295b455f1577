namespace ChatBot.Tests.Generations;

/// <summary>How often a test repeats itself: a few times in the ordinary suite, often with <c>tests/run --long</c>.</summary>
internal static class LongRuns
{
    public static bool Wanted => Environment.GetEnvironmentVariable("CHATBOT_LONG") == "true";

    public static int Count(int ordinary, int thorough) => Wanted ? thorough : ordinary;
}
