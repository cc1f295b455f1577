using ChatBot.Search.Passages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Passages;

public class PassageSplitterTests
{
    [Fact]
    public void A_list_stays_with_its_lead_in()
    {
        var document = Readings.Document(
            "a.md",
            "## Un\n\nLes tâches :\n\n- protéger ;\n- prévenir.\n\n" + Long("Une phrase.")
        );

        var first = PassageSplitter.Split(document).First();

        Assert.Equal([UnitKind.LeadIn, UnitKind.ListItem, UnitKind.ListItem], first.Units.Select(unit => unit.Kind));
    }

    [Fact]
    public void Short_paragraphs_are_joined_and_sections_never_are()
    {
        var document = Readings.Document("a.md", "## Un\n\nA.\n\nB.\n\n## Deux\n\nC.");

        Assert.Equal(["A.\n\nB.", "C."], PassageSplitter.Split(document).Select(p => document.Text[p.Start..p.End]));
    }

    [Fact]
    public void A_sentence_too_long_to_quote_is_cut_between_its_clauses()
    {
        var clause = new string('a', 240) + ";";
        var document = Readings.Document("a.txt", $"Titre\n\n{clause} {clause} fin.");

        var units = PassageSplitter.Split(document).SelectMany(p => p.Units).Skip(1).ToList();

        Assert.Equal(2, units.Count);
        Assert.EndsWith(";", document.Text[units[0].Start..units[0].End], StringComparison.Ordinal);
    }

    [Property]
    public void Passages_hold_every_block_in_order_and_no_sentence_is_too_long(string text)
    {
        if (Readings.Read("a.md", text ?? "").Document is not { } document)
            return;
        var units = PassageSplitter.Split(document).SelectMany(passage => passage.Units).ToList();

        Assert.All(
            units,
            unit => Assert.InRange(unit.Length, 1, unit.Kind == UnitKind.Sentence ? Unit.MaxLength : 900)
        );
        Assert.All(units.Zip(units.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
    }

    private static string Long(string sentence) => string.Join(' ', Enumerable.Repeat(sentence, 60));
}
