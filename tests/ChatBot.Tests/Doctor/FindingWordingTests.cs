using ChatBot.Doctor;
using ChatBot.Search.Languages;
using ChatBot.Teams.Package;
using ChatBot.Texts;

namespace ChatBot.Tests.Doctor;

public sealed class FindingWordingTests
{
    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_finding_group_and_status_has_a_text(string language)
    {
        var texts = TextResources.In(language).Checks;

        Assert.Equal(Names<FindingKind>(), texts.Findings.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names<FindingGroup>(), texts.Groups.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names<FindingStatus>(), texts.Statuses.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names<PackageFault>(), texts.PackageFaults.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names<FindingStatus>(), texts.Summaries.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_left_in_another_language(string language)
    {
        var english = TextResources.In("en").Checks.Findings;

        if (language != "en")
            Assert.DoesNotContain(TextResources.In(language).Checks.Findings, text => text.Value == english[text.Key]);
    }

    [Fact]
    public void Numbers_and_days_are_written_as_the_language_writes_them()
    {
        var disk = Finding.Ok(FindingGroup.Machine, FindingKind.DiskFree, 12_345L, 99L);
        var certificate = Finding.Ok(FindingGroup.Channels, FindingKind.CertificateValid, new DateOnly(2027, 5, 1));

        Assert.Contains("12,345", Text(disk, "en"), StringComparison.Ordinal);
        Assert.Contains("1er mai 2027", Text(certificate, "fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_has_a_mark_for_eyes_and_a_word_for_ears()
    {
        var marks = Enum.GetValues<FindingStatus>()
            .Select(status => new Finding(status, FindingGroup.Machine, FindingKind.DiskFree, 1L, 2L))
            .Select(finding => FindingWording.Of(finding, TextResources.In("en")))
            .Select(wording => (wording.Sign, wording.Status));

        Assert.Equal([("✓", "ok"), ("i", "note"), ("?", "unknown"), ("!", "warning"), ("✗", "error")], marks);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void An_error_is_told_with_its_code_or_without(string language)
    {
        var with = Finding.Error(FindingGroup.Channels, FindingKind.WrongSecret, new ErrorCode("AADSTS7000215"));
        var without = Finding.Error(FindingGroup.Channels, FindingKind.WrongSecret, new ErrorCode(null));

        Assert.Contains("AADSTS7000215", Text(with, language), StringComparison.Ordinal);
        Assert.DoesNotMatch("[(（]|  | [.。]", Text(without, language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_is_only_worth_knowing_leaves_all_well(string language)
    {
        var texts = TextResources.In(language);
        Diagnosis diagnosis = new(default, [Finding.Note(FindingGroup.Channels, FindingKind.SecretExpiryUnknown)]);

        Assert.Equal(texts.Checks.Summaries["Ok"], FindingWording.Summary(diagnosis, texts));
    }

    private static string Text(Finding finding, string language) =>
        FindingWording.Of(finding, TextResources.In(language)).Text;

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Order(StringComparer.Ordinal);
}
