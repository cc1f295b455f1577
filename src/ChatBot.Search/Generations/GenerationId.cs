using System.Security.Cryptography;
using System.Text;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Generations;

/// <summary>
/// A generation's id: 16 hexadecimal digits of a SHA-256 over everything that decides an answer
/// (documents, settings, format versions) and nothing else.
/// </summary>
public static class GenerationId
{
    private const int Length = 16;

    public static bool IsOne(string? text) => text?.Length == Length && text.All(char.IsAsciiHexDigitLower);

    internal static string Of(
        FormatVersions versions,
        ReaderSettings settings,
        IEnumerable<DocumentHash> documents,
        IEnumerable<DocumentHash> curation
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, versions.ToString());
        Append(hash, settings.DefaultAudience.ToString());
        Append(hash, settings.DefaultLanguage);
        foreach (var document in documents.OrderBy(d => d.Path, StringComparer.Ordinal))
        {
            Append(hash, document.Path);
            Append(hash, document.Sha256);
        }
        foreach (var file in curation.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            Append(hash, "curation");
            Append(hash, file.Path);
            Append(hash, file.Sha256);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }

    // The length in front keeps two neighbours from reading as one.
    private static void Append(IncrementalHash hash, string part)
    {
        var bytes = Encoding.UTF8.GetBytes(part);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
