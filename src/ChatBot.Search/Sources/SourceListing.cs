using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources;

/// <summary>What a source holds; the entries are read as they are enumerated.</summary>
/// <param name="Problems">Of what could not even be listed.</param>
public sealed record SourceListing(int Count, IReadOnlyList<Problem> Problems, IEnumerable<SourceEntry> Entries);

/// <summary>A document as far as it could be read.</summary>
/// <param name="Sha256">Of what it was read from, in lower-case hexadecimal digits.</param>
public sealed record SourceEntry(string Path, ReadResult Result, string Sha256 = "");
