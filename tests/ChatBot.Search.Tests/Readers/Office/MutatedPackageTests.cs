using System.IO.Compression;
using System.Xml.Linq;

namespace ChatBot.Search.Tests.Readers.Office;

/// <summary>
/// Office files whose XML was changed and is still XML: elements taken out, doubled and moved into others,
/// attributes and texts put in the place of what is expected.
/// </summary>
public class MutatedPackageTests
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(14);

    private static readonly string[] Values =
    [
        "",
        "-1",
        "0",
        "1",
        "99999999999",
        "1E400",
        "true",
        "rId1",
        "A1",
        "x",
        " ",
    ];

    [Theory]
    [InlineData("guide.docx")]
    [InlineData("contributions.xlsx")]
    [InlineData("expose.pptx")]
    public void A_package_with_other_elements_than_expected_gives_a_document_or_a_problem(string name)
    {
        var parts = Parts(Samples.Content(name));
        var outcomes = new ReadOutcomes();

        Mutations.Run(
            LongRuns.Count(50, 1000),
            LongestTime,
            i =>
            {
                var result = outcomes.Add(Samples.Read(name, Mutated(parts, Mutations.Random(name, i))));

                Assert.True(result.Document is not null || result.Problems.Count > 0, $"{name}, mutation {i}");
                Assert.True(outcomes.Broken == 0, $"{name}, mutation {i}: {string.Join(", ", result.Problems)}");
                result.Document?.AssertOrdered();
            }
        );

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {outcomes}");
        Assert.True(outcomes.Documents > 0, $"{outcomes}");
    }

    private static Dictionary<string, byte[]> Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return zip.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Mutated(Dictionary<string, byte[]> parts, Random random)
    {
        string[] names = [.. parts.Keys.Where(IsRead).Order(StringComparer.Ordinal)];
        var name = names[random.Next(names.Length)];
        var xml = XDocument.Load(new MemoryStream(parts[name]));
        for (var edits = random.Next(1, 6); edits > 0; edits--)
            Edit([.. xml.Root!.DescendantsAndSelf()], random);
        using var changed = new MemoryStream();
        xml.Save(changed);
        return OfficeFile.Zip([.. parts.Select(part => (part.Key, part.Key == name ? changed.ToArray() : part.Value))]);
    }

    // Themes and thumbnails hold nothing that is read.
    private static bool IsRead(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal)
        && !name.Contains("theme", StringComparison.Ordinal)
        && !name.Contains('[', StringComparison.Ordinal);

    private static void Edit(XElement[] elements, Random random)
    {
        var element = elements[random.Next(elements.Length)];
        switch (random.Next(5))
        {
            case 0 when element.Parent is not null:
                element.Remove();
                break;
            case 1 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                break;
            case 2:
                elements[random.Next(elements.Length)].Add(new XElement(element));
                break;
            case 3
                when element.Attributes().Where(a => !a.IsNamespaceDeclaration).ToList() is { Count: > 0 } attributes:
                attributes[random.Next(attributes.Count)].Value = Values[random.Next(Values.Length)];
                break;
            default:
                if (!element.HasElements)
                    element.Value = Values[random.Next(Values.Length)];
                break;
        }
    }
}
