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
        return QuestionKey.Of(question, language) is { Length: > 0 } key ? known.GetValueOrDefault(key) : null;
    }

    private Dictionary<string, Pin> Analyse(string language)
    {
        var known = new Dictionary<string, Pin>(StringComparer.Ordinal);
        foreach (var pin in pins)
        {
            if (QuestionKey.Of(pin.Question, language) is { Length: > 0 } key)
                known[key] = pin;
        }
        return known;
    }
}
