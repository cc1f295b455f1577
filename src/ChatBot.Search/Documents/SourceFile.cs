using System.Security.Cryptography;

namespace ChatBot.Search.Documents;

/// <summary>A file of the knowledge folder, read into memory once, so that its hash and its text agree.</summary>
/// <param name="Path">Relative to the knowledge folder, with forward slashes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Of the content, in lower-case hexadecimal digits.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}
