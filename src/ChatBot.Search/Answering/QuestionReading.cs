using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Reduces a question to the terms that an index is asked for.</summary>
internal static class QuestionReading
{
    public static QuestionTerms Read(string question, string language)
    {
        var words = QuestionAnalyzer.Words(question, language);
        var terms = words
            .DistinctBy(word => word.Stem)
            .Take(QuestionTerms.MaxTerms)
            .Select(word => new QuestionTerm(word, Names.IsName(question, word)));
        return new QuestionTerms([.. terms], [], QuestionKinds.Of(question, language));
    }
}
