using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>Searches as answering does, for numbers to learn from.</summary>
internal static class TrainingSearch
{
    /// <summary>The search of the index of the question's own language, and which that is; null where the generation has none.</summary>
    public static (PassageRanking Ranking, string Language)? Of(BeirQuery query, Generation generation)
    {
        var language = LanguageOf(query) ?? generation.Languages[0];
        return generation.Languages.Contains(language)
            ? (Of(query.Text, language, language, generation), language)
            : null;
    }

    public static PassageRanking Of(string question, string language, string searched, Generation generation)
    {
        var read = new QuestionReader(generation, language, searched).Read(question);
        return new PassageRanking(generation.Index(searched), read.Terms, read.Lookup);
    }

    private static string? LanguageOf(BeirQuery query) =>
        query.Language is { } language && Language.IsKnown(language) ? language : LanguageGuess.Of(query.Text);
}
