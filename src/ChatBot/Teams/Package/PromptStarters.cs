using System.Collections.Frozen;
using ChatBot.Search.Languages;

namespace ChatBot.Teams.Package;

/// <summary>
/// Questions that Teams offers before anything is said. A language's file can reword those of the
/// manifest but not add any, so all languages have as many as the one that has fewest.
/// </summary>
internal sealed class PromptStarters
{
    /// <summary>More are no help to begin with; Teams takes twelve.</summary>
    public const int MaxCount = 5;

    /// <summary>What Teams takes as the title of a prompt, in characters.</summary>
    public const int MaxLength = 128;

    private readonly FrozenDictionary<string, IReadOnlyList<string>> questions;

    /// <param name="questionsIn">The questions of a language, the best first.</param>
    public PromptStarters(Func<string, IEnumerable<string>> questionsIn)
    {
        questions = Language.All.ToFrozenDictionary(
            language => language,
            IReadOnlyList<string> (language) => [.. questionsIn(language).Where(IsShort).Distinct().Take(MaxCount)]
        );
        Count = questions.Values.Min(list => list.Count);
    }

    public static PromptStarters None { get; } = new(_ => []);

    /// <summary>Of every language.</summary>
    public int Count { get; }

    /// <summary><see cref="Count"/> questions.</summary>
    public IEnumerable<string> In(string language) => questions[language].Take(Count);

    private static bool IsShort(string question) => question.Length <= MaxLength;
}
