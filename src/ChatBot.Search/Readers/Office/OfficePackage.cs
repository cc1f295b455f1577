using System.Xml;
using ChatBot.Search.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Search.Readers.Office;

/// <summary>Opens Office files once they are known to be harmless.</summary>
internal static class OfficePackage
{
    public delegate DocumentContent? Reader<T>(T package, ReaderLimits limits, ReadProblems problems);

    public static DocumentContent? Read<T>(
        SourceFile file,
        ReaderLimits limits,
        ReadProblems problems,
        Func<Stream, OpenSettings, T> open,
        Reader<T> read
    )
        where T : OpenXmlPackage
    {
        if (!IsSafe(file, limits, problems))
            return null;
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxUnpackedSize };
        using var stream = new MemoryStream(file.Content.ToArray(), writable: false);
        try
        {
            using var package = open(stream, settings);
            return read(package, limits, problems);
        }
        catch (Exception e)
            when (e
                    is OpenXmlPackageException
                        or XmlException
                        or FileFormatException
                        or InvalidDataException
                        or FormatException
                        or OverflowException
            )
        {
            problems.Add(ProblemKind.Damaged, detail: Path.GetExtension(file.Path));
            return null;
        }
    }

    private static bool IsSafe(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        var content = file.Content.Span;
        if (CompoundFile.IsEncryptedPackage(content))
            problems.Add(ProblemKind.Encrypted);
        else if (CompoundFile.Is(content))
            problems.Add(ProblemKind.OldFormat, detail: Path.GetExtension(file.Path));
        else if (PackageCheck.Check(file.Content, limits.MaxUnpackedSize) is { } problem)
            problems.Add(problem, detail: Detail(problem, file, limits));
        else
            return true;
        return false;
    }

    private static string Detail(ProblemKind problem, SourceFile file, ReaderLimits limits) =>
        problem == ProblemKind.UnpacksTooLarge ? $"> {limits.MaxUnpackedSize >> 20} MB" : Path.GetExtension(file.Path);
}
