using ChatBot.Search.Indexing;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Indexing;

public class PostingsTests
{
    [Property]
    public void What_a_passage_has_is_found_and_nothing_else(int[] passages, int[] wanted)
    {
        int[] sorted = [.. passages.Distinct().Order()];
        int[] asked = [.. wanted.Distinct().Order()];
        var read = new int[asked.Length];

        new Postings(sorted, [.. sorted.Select((_, i) => i + 1)]).Read(asked, read);

        Assert.Equal(asked.Select(passage => Array.IndexOf(sorted, passage) + 1), read);
    }
}
