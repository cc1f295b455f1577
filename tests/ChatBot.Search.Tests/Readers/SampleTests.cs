using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers;

public class SampleTests
{
    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Blocks_and_pages_stand_in_the_text_in_order(string name)
    {
        var result = Samples.Read(name);

        Assert.NotEqual(result.Document is null, result.Problems.Count == 0);
        if (result.Document is { } document)
            document.AssertOrdered();
    }
}
