using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Readers.Encodings;

public class TextDecoderTests
{
    private const string French =
        "Une opération de maintien de la paix n’est déployée qu’avec l’accord des parties.\nOù s’adresser ? Le cœur de la mission, c’est la protection des civils.";
    private const string Russian =
        "Операция по поддержанию мира проводится только с согласия сторон. Совет Безопасности определяет её мандат.";
    private const string Arabic =
        "لا تنشر عملية لحفظ السلام إلا بموافقة الأطراف. ويحدد مجلس الأمن ولايتها، وتعتمد الجمعية العامة ميزانيتها.";
    private const string Chinese =
        "维持和平行动须经当事方同意方可部署。安全理事会决定其任务，大会核准其预算。保护平民是主要任务之一。";

    [Theory]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1252", "La misión se despliega con el consentimiento de las partes. ¿Qué países aportan más?")]
    [InlineData("windows-1252", "The mission’s budget is approved – as always – by the “Fifth Committee”.")]
    [InlineData("iso-8859-1", "Le Conseil de sécurité décide du mandat de la mission.")]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("iso-8859-5", Russian)]
    [InlineData("windows-1256", Arabic)]
    [InlineData("iso-8859-6", "لا تنشر عملية لحفظ السلام إلا بموافقة الأطراف. ويحدد مجلس الأمن ولايتها.")]
    [InlineData("gb18030", Chinese)]
    [InlineData("big5", "維持和平行動須經當事方同意方可部署。安全理事會決定其任務，大會核准其預算。")]
    [InlineData(
        "windows-1250",
        "Misja pokojowa jest rozmieszczana wyłącznie za zgodą stron. Które państwa wysyłają żołnierzy?"
    )]
    public void Text_in_an_encoding_of_old_is_read(string encoding, string text) =>
        Assert.Equal(text, Decoded(CodePages(encoding).GetBytes(text)));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Utf16_is_read_in_either_order_with_and_without_a_mark(bool bigEndian, bool hasMark)
    {
        var encoding = new UnicodeEncoding(bigEndian, hasMark);

        foreach (var text in new[] { French, Russian + "\n", Arabic, "Chinese: " + Chinese })
            Assert.Equal(text, Decoded([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));
    }

    [Fact]
    public void Every_article_is_read_as_it_was_when_saved_in_windows_1252()
    {
        var folder = Path.Combine(ShippedFolder(), "fr");
        var encoding = CodePages("windows-1252");
        foreach (var path in Directory.EnumerateFiles(folder, "*.md"))
        {
            // What the encoding has no letter for is left out.
            var text = encoding.GetString(encoding.GetBytes(File.ReadAllText(path)));

            Assert.Equal(text.ReplaceLineEndings("\n"), Decoded(encoding.GetBytes(text)));
        }
    }

    [Fact]
    public void A_picture_is_refused() =>
        Assert.Null(
            Decoded([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
        );

    [Fact]
    public void Control_characters_all_over_are_no_text() =>
        Assert.Null(Decoded("\u0001\u0002texte\u0003\u0004\u0005\u0006"u8.ToArray()));

    [Fact]
    public void Bytes_that_may_be_anything_are_refused_rather_than_garbled() =>
        Assert.Null(Decoded([0x63, 0xE9, 0x20]));

    [Fact]
    public void What_a_file_declares_decides() =>
        Assert.Equal("Łódź", Decoded(CodePages("iso-8859-2").GetBytes("Łódź"), "ISO-8859-2"));

    [Fact]
    public void A_false_declaration_does_not_garble_utf8() =>
        Assert.Equal("’été’ à", Decoded("’été’ à"u8.ToArray(), "iso-8859-6"));

    [Property]
    public void Any_bytes_give_text_or_a_problem(byte[] content, bool isDeclared)
    {
        var problems = new ReadProblems("a.txt");

        var text = TextDecoder.Decode(
            new SourceFile("a.txt", content ?? []),
            problems,
            isDeclared ? "windows-1251" : null
        );

        Assert.Equal(text is null, problems.All.Count > 0);
    }

    private static string? Decoded(byte[] content, string? declared = null) =>
        TextDecoder.Decode(new SourceFile("a.txt", content), new ReadProblems("a.txt"), declared);

    private static Encoding CodePages(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(
            name,
            new EncoderReplacementFallback(""),
            DecoderFallback.ReplacementFallback
        ) ?? Encoding.GetEncoding(name);

    private static string ShippedFolder() => Path.Combine(Knowledge.ShippedKnowledge.Repository, "knowledge");
}
