using System.Text;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Curation;

/// <summary>Knows greetings, thanks and their like, whole messages alone; what asks anything besides is a question.</summary>
public sealed class SmallTalk
{
    /// <summary>In UTF-16 units: no one greets at greater length.</summary>
    private const int MaxLength = 120;

    private readonly Dictionary<string, List<(string Language, string Reply)>> replies = new(StringComparer.Ordinal);

    public SmallTalk(IEnumerable<(string Language, SmallTalkEntry Entry)> entries)
    {
        foreach (var (language, entry) in entries)
        {
            foreach (var phrase in entry.Phrases)
            {
                if (!replies.TryGetValue(Key(phrase), out var known))
                    replies[Key(phrase)] = known = [];
                if (known.All(reply => reply.Language != language))
                    known.Add((language, entry.Reply));
            }
        }
    }

    /// <summary>What to say to a message, and in which language; null where it is none of what was written down.</summary>
    /// <param name="preferred">Counts where several languages say the same: the client's locale, then the model's guess.</param>
    public (string Language, string Reply)? Find(string message, params ReadOnlySpan<string?> preferred)
    {
        if (message.Length > MaxLength || !replies.TryGetValue(Key(message), out var known))
            return null;
        foreach (var language in preferred)
        {
            if (known.FindIndex(reply => reply.Language == language) is var index and >= 0)
                return known[index];
        }
        return known[0];
    }

    // Letters and digits alone, folded; runs of anything else are one blank.
    private static string Key(string phrase)
    {
        var key = new StringBuilder(phrase.Length);
        foreach (var letter in Folding.Word(phrase, "ar"))
        {
            if (char.IsLetterOrDigit(letter))
                key.Append(letter);
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
