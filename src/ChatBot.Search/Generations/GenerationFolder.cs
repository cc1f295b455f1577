namespace ChatBot.Search.Generations;

/// <summary>The folders of generations: complete ones are named by their ids, all others begin with <see cref="DraftPrefix"/>.</summary>
internal static class GenerationFolder
{
    public const string DraftPrefix = ".draft-";

    /// <summary>The index of whole documents, beside one a language.</summary>
    public const string Documents = "documents";

    /// <summary>What editors wrote beside the documents, as it was.</summary>
    public const string Curation = "curation";

    public static string NewDraft(string generations) =>
        Path.Combine(generations, DraftPrefix + Guid.NewGuid().ToString("N"));

    /// <summary>Deletes what builds that died have left; with the build lock in hand, no other is under way.</summary>
    public static void DeleteAbandoned(string generations)
    {
        if (!Directory.Exists(generations))
            return;
        foreach (var abandoned in Directory.EnumerateDirectories(generations, DraftPrefix + "*"))
            Directory.Delete(abandoned, recursive: true);
    }

    /// <summary>Deletes a generation so that no half of it is ever taken for a whole.</summary>
    public static void Discard(string generation)
    {
        if (!Directory.Exists(generation))
            return;
        var grave = NewDraft(Path.GetDirectoryName(generation)!);
        Directory.Move(generation, grave);
        Directory.Delete(grave, recursive: true);
    }
}
