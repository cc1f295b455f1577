using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>A word that a question asks about, in the form the searched index is asked for.</summary>
/// <param name="IsName">A capitalised word, an acronym or a number.</param>
/// <param name="Factor">What it counts beside a word that is surely meant, from 0 to 1.</param>
internal sealed record QuestionTerm(Word Word, bool IsName, double Factor = 1)
{
    public int Stem { get; } = WordHash.Of(Word.Stem);

    public int Surface { get; } = WordHash.Of(Word.Surface);
}
