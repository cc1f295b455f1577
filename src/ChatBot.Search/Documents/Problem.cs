namespace ChatBot.Search.Documents;

/// <summary>Why a file, or a line of it, could not be read.</summary>
/// <param name="Path">Relative to the knowledge folder.</param>
/// <param name="Line">Counted from 1, where one line is to blame.</param>
/// <param name="Detail">What was found: a key, a value, a size; never a sentence.</param>
public sealed record Problem(string Path, int? Line, ProblemKind Kind, string Detail = "");
