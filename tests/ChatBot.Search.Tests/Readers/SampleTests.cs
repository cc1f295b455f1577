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
            AssertOrdered(document);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_was_changed_anywhere_gives_a_document_or_a_problem(string name)
    {
        var content = Samples.Content(name);
        var random = new Random(name.Length);
        for (var i = 0; i < 24; i++)
        {
            var result = Samples.Read(name, Mutate(content, random, i % 3));

            Assert.True(result.Document is not null || result.Problems.Count > 0);
            if (result.Document is { } document)
                AssertOrdered(document);
        }
    }

    private static byte[] Mutate(byte[] content, Random random, int kind)
    {
        var at = random.Next(content.Length);
        switch (kind)
        {
            case 0:
                byte[] flipped = [.. content];
                for (var i = 0; i < 8; i++)
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return content[..at];
            default:
                var inserted = new byte[random.Next(1, 40)];
                random.NextBytes(inserted);
                return [.. content[..at], .. inserted, .. content[at..]];
        }
    }

    private static void AssertOrdered(Document document)
    {
        var end = 0;
        foreach (var block in document.Sections.SelectMany(section => section.Blocks))
        {
            Assert.InRange(block.Start, end, document.Text.Length);
            Assert.InRange(block.End, block.Start + 1, document.Text.Length);
            end = block.End;
        }
        var (start, number) = (-1, 0);
        foreach (var page in document.Pages)
        {
            Assert.InRange(page.Start, start + 1, document.Text.Length - 1);
            Assert.True(page.Number > number);
            (start, number) = (page.Start, page.Number);
        }
        Assert.Distinct(document.Sections.Select(section => section.Id));
    }
}
