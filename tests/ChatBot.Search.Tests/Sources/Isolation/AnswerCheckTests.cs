using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Search.Tests.Sources.Isolation;

public class AnswerCheckTests
{
    private static readonly Document Good = Answers.Document("Un texte.");

    public static TheoryData<string, Document> Forged { get; } =
        new()
        {
            { "another file", Good with { Path = "fr/b.md" } },
            { "no language", Good with { Language = "xx" } },
            { "no audience", Good with { Audience = (Audience)7 } },
            { "too long", Good with { Text = new string('x', 1001) } },
            { "a script as address", Good with { Source = "javascript:alert(1)" } },
            { "no question", Good with { Questions = [null!] } },
            { "no sections", Good with { Sections = [] } },
            { "no section", Good with { Sections = [null!] } },
            { "no block", With((Block)null!) },
            { "a block beyond the text", With(new Block(BlockKind.Paragraph, 0, 10)) },
            { "a block before the text", With(new Block(BlockKind.Paragraph, -1, 3)) },
            { "an empty block", With(new Block(BlockKind.Paragraph, 3, 3)) },
            { "no kind", With(new Block((BlockKind)9, 0, 3)) },
            { "a negative level", With(new Block(BlockKind.Heading, 0, 3, -1)) },
            { "blocks out of order", With(new Block(BlockKind.Paragraph, 4, 8), new Block(BlockKind.Paragraph, 0, 3)) },
            { "the same anchor twice", Good with { Sections = [.. Good.Sections, new Section("a", [], null, [])] } },
            { "a section's address", Good with { Sections = [Good.Sections[0] with { Source = "file:///a" }] } },
            { "a page beyond the text", Good with { Pages = [new Page(PageKind.Page, 1, 10)] } },
            { "pages out of order", Good with { Pages = [new(PageKind.Page, 1, 5), new(PageKind.Page, 2, 4)] } },
        };

    [Theory]
    [MemberData(nameof(Forged), DisableDiscoveryEnumeration = true)]
    public void A_document_that_no_reader_gives_is_refused(string what, Document document) =>
        Assert.False(Passes(new ReadResult(document, [])), what);

    [Fact]
    public void A_document_as_readers_give_it_passes() => Assert.True(Passes(new ReadResult(Good, [])));

    [Fact]
    public void A_problem_of_another_file_or_with_a_long_tale_is_refused()
    {
        Assert.True(Passes(ReadResult.Failed(new Problem(Good.Path, null, ProblemKind.Damaged, "x"))));
        Assert.False(Passes(ReadResult.Failed(new Problem("fr/b.md", null, ProblemKind.Damaged))));
        Assert.False(Passes(ReadResult.Failed(new Problem(Good.Path, null, (ProblemKind)999))));
        Assert.False(
            Passes(ReadResult.Failed(new Problem(Good.Path, null, ProblemKind.Damaged, new string('x', 2000))))
        );
    }

    [Fact]
    public void Neither_a_document_nor_a_problem_is_no_answer() => Assert.False(Passes(ReadResult.Failed()));

    private static bool Passes(ReadResult result) =>
        AnswerCheck.Passes(result, Good.Path, new ReaderLimits { MaxTextLength = 1000 });

    private static Document With(params Block[] blocks) =>
        Good with
        {
            Sections = [Good.Sections[0] with { Blocks = blocks }],
        };
}
