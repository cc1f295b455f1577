namespace ChatBot.Search.Spelling;

/// <summary>A word of the index that an unknown word may stand for.</summary>
/// <param name="Distance">Edits between the two, 1 or 2.</param>
/// <param name="Score">
/// From 0 to 1: its share among all that the word may stand for, itself included. From one half on
/// it is as likely as everything else together.
/// </param>
public sealed record Suggestion(string Term, int Distance, double Score);
