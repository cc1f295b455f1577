using ChatBot.Search.Languages;
using Lucene.Net.Analysis;
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
        return
        [
            .. Analyze(LanguageAnalyzer.ForQuestions(language), text)
                .Distinct(StringComparer.Ordinal)
                .Take(MaxTerms),
        ];
    }

    /// <summary>The distinct terms that a stretch of a document was indexed by.</summary>
    public static HashSet<string> InDocument(string text, string language) =>
        new(Analyze(LanguageAnalyzer.For(language), text), StringComparer.Ordinal);

    private static List<string> Analyze(Analyzer analyzer, string text)
    {
        var terms = new List<string>();
        using var stream = analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString()!);
        stream.End();
        return terms;
    }

    // Chinese is indexed by bigrams, in which a question word would leave its traces.
    private static string WithoutQuestionWords(string question)
    {
        foreach (var word in QuestionWords.Of("zh"))
            question = question.Replace(word, " ", StringComparison.Ordinal);
        return question;
    }
}
