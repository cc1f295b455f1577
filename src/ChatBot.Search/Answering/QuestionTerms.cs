using ChatBot.Search.Languages;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Search.Answering;

/// <summary>Reduces a text to the terms of a language's index.</summary>
internal static class QuestionTerms
{
    private const int MaxTerms = 64;

    /// <summary>Distinct terms in the order of the question, without the words that only ask.</summary>
    public static IReadOnlyList<string> Of(string question, string language)
    {
        var text = language == "zh" ? WithoutQuestionWords(question) : question;
        var terms = new List<string>();
        using var stream = LanguageAnalyzer.ForQuestions(language).GetTokenStream("", text);
        var token = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (terms.Count < MaxTerms && stream.IncrementToken())
        {
            var term = token.ToString()!;
            if (!terms.Contains(term))
                terms.Add(term);
        }
        return terms;
    }

    /// <summary>Which of the terms a stretch of a document was indexed by.</summary>
    public static bool[] HeldBy(string text, string language, IReadOnlyList<TermWeight> terms)
    {
        var held = new bool[terms.Count];
        using var stream = LanguageAnalyzer.For(language).GetTokenStream("", text);
        var token = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            var term = token.Buffer.AsSpan(0, token.Length);
            for (var i = 0; i < held.Length; i++)
                held[i] |= term.SequenceEqual(terms[i].Term);
        }
        return held;
    }

    // Chinese is indexed by bigrams, in which a question word would leave its traces.
    private static string WithoutQuestionWords(string question)
    {
        foreach (var word in QuestionWords.Of("zh"))
            question = question.Replace(word, " ", StringComparison.Ordinal);
        return question;
    }
}
