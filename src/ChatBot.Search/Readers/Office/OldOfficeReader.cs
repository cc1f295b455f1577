using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Office;

/// <summary>Says of a file in an old Office format what is to be done with it.</summary>
internal static class OldOfficeReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (CompoundFile.IsEncryptedPackage(file.Content.Span))
            problems.Add(ProblemKind.Encrypted);
        else
            problems.Add(ProblemKind.OldFormat, detail: Path.GetExtension(file.Path));
        return null;
    }
}
