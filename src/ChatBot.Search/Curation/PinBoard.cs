using System.Collections.Concurrent;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Curation;

/// <summary>Finds the pin for a question: one whose question has the same words that name something, in any order.</summary>
public sealed class PinBoard(IReadOnlyList<Pin> pins)
{
    private readonly ConcurrentDictionary<string, Dictionary<string, Pin>> byLanguage = new(StringComparer.Ordinal);

    /// <summary>Of two pins for the same question the later line counts.</summary>
    public Pin? Find(string question, string language)
    {
        if (pins.Count == 0)
            return null;
        var known = byLanguage.GetOrAdd(language, Analyse);
        return Key(question, language) is { Length: > 0 } key ? known.GetValueOrDefault(key) : null;
    }

    private Dictionary<string, Pin> Analyse(string language)
    {
        var known = new Dictionary<string, Pin>(StringComparer.Ordinal);
        foreach (var pin in pins)
        {
            if (Key(pin.Question, language) is { Length: > 0 } key)
                known[key] = pin;
        }
        return known;
    }

    // With the kind of answer: "who" and "when" ask for different things by the same words.
    private static string Key(string question, string language)
    {
        var stems = QuestionAnalyzer.Words(question, language).Select(word => word.Stem).Order(StringComparer.Ordinal);
        var words = string.Join(' ', stems);
        return words.Length == 0 ? "" : $"{QuestionKinds.Of(question, language)} {words}";
    }
}
