namespace ChatBot.Search.Generations;

/// <summary>
/// Versions of all that decides an answer besides the documents. Raise one when a change of code
/// makes another answer from the same files: the generation's id changes with it.
/// </summary>
/// <param name="Storage">Of the files a generation is stored in.</param>
/// <param name="Weights">Of ranking, quoting and deciding.</param>
public sealed record FormatVersions(int Storage, int Readers, int Analysis, int Weights)
{
    public static readonly FormatVersions Current = new(Storage: 7, Readers: 4, Analysis: 7, Weights: 8);

    public override string ToString() => $"{Storage}.{Readers}.{Analysis}.{Weights}";
}
