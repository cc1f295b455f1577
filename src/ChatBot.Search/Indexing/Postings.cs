namespace ChatBot.Search.Indexing;

/// <summary>The passages that have a term, in ascending order, and how often each has it.</summary>
/// <param name="Frequencies">1 in a field without frequencies.</param>
internal sealed record Postings(int[] Passages, int[] Frequencies)
{
    /// <summary>How often each of the wanted passages, in ascending order, has the term.</summary>
    public void Read(ReadOnlySpan<int> wanted, Span<int> frequencies)
    {
        var from = 0;
        for (var i = 0; i < wanted.Length; i++)
        {
            var place = Passages.AsSpan(from).BinarySearch(wanted[i]);
            frequencies[i] = place < 0 ? 0 : Frequencies[from + place];
            from += place < 0 ? ~place : place;
        }
    }
}
