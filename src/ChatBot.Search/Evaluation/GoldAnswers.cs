using System.Text;

namespace ChatBot.Search.Evaluation;

/// <summary>
/// Whether a quote holds a gold answer. As SQuAD's script does (Rajpurkar et al. 2016), case,
/// punctuation and white space do not count; articles do, since quote and answer come from one text.
/// The answer must stand in the quote word by word, so that 50 is not found in 1950: a word is a run
/// of letters and digits of any script, a number keeps its inner points and commas, and a Han
/// character is a word of its own, as MLQA has it for Chinese (Lewis et al. 2020).
/// </summary>
public static class GoldAnswers
{
    /// <summary>Whether one of the answers stands in the quote. An answer without a letter or digit never does.</summary>
    public static bool Contains(string quote, IEnumerable<string> answers)
    {
        var words = Words(quote);
        return answers.Select(Words).Any(answer => answer.Count > 0 && Stands(answer, words));
    }

    /// <summary>The share of questions of which a quote holds a gold answer; a question without quotes holds none.</summary>
    /// <param name="answers">By question id: all that count.</param>
    /// <param name="quotes">By question id.</param>
    /// <exception cref="ArgumentException">No question has answers.</exception>
    public static Estimate Rate(
        IReadOnlyDictionary<string, IReadOnlyList<string>> answers,
        IReadOnlyDictionary<string, IReadOnlyList<string>> quotes
    ) =>
        Estimate.OfShare(
            answers
                .OrderBy(question => question.Key, StringComparer.Ordinal)
                .Select(question =>
                    quotes.GetValueOrDefault(question.Key, []).Any(quote => Contains(quote, question.Value))
                )
        );

    private static bool Stands(List<string> answer, List<string> words) =>
        Enumerable
            .Range(0, Math.Max(0, words.Count - answer.Count + 1))
            .Any(start => answer.SequenceEqual(words.Skip(start).Take(answer.Count), StringComparer.Ordinal));

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        void Close()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }

        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (WordRuns.IsHan(unit))
            {
                Close();
                words.Add(unit.ToString());
            }
            else if (WordRuns.IsWordPart(unit))
                word.Append(char.ToLowerInvariant(unit));
            else if (IsInsideNumber(text, i))
                word.Append(unit);
            else
                Close();
        }
        Close();
        return words;
    }

    private static bool IsInsideNumber(string text, int i) =>
        text[i] is '.' or ',' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);
}
