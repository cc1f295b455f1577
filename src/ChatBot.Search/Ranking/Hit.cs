namespace ChatBot.Search.Ranking;

/// <summary>A place in a passage where one of the question's terms stands, or a variant of it.</summary>
/// <param name="Position">Counted in words.</param>
/// <param name="End">The same of the word behind.</param>
/// <param name="Strength">1 for the term itself.</param>
/// <param name="IsExact">Not only the stem, the word itself.</param>
internal readonly record struct Hit(int Position, int End, int Term, double Strength, bool IsExact);
