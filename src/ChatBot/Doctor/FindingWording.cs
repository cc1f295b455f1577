using ChatBot.Teams.Package;
using ChatBot.Texts;

namespace ChatBot.Doctor;

/// <summary>What a finding says to a person.</summary>
/// <param name="Sign">A mark that stands for the status, for eyes alone.</param>
/// <param name="Advice">What to do; null where nothing is.</param>
internal sealed record FindingWording(string Sign, string Status, string Text, string? Advice)
{
    /// <summary>Text and advice, as the language puts one after the other.</summary>
    public static FindingWording Of(Finding finding, TextResources texts)
    {
        var wording = texts.Checks.Findings[finding.Kind.ToString()];
        object[] values = [.. finding.Values.Select(value => Written(value, texts))];
        return new FindingWording(
            SignOf(finding.Status),
            texts.Checks.Statuses[finding.Status.ToString()],
            TextResources.Format(wording.Text, values),
            wording.Advice is null ? null : TextResources.Format(wording.Advice, values)
        );
    }

    public static string Of(FindingGroup group, TextResources texts) => texts.Checks.Groups[group.ToString()];

    public static string Summary(Diagnosis diagnosis, TextResources texts) =>
        texts.Checks.Summaries[diagnosis.Status.ToString()];

    private static object Written(object value, TextResources texts) =>
        value switch
        {
            DateOnly day => texts.Date.Format(day),
            long number => texts.Number.Format(number),
            ErrorCode { Value: { } code } => TextResources.Format(texts.Checks.Code, code),
            ErrorCode => "",
            PackageFault fault => texts.Checks.PackageFaults[fault.ToString()],
            _ => value,
        };

    private static string SignOf(FindingStatus status) =>
        status switch
        {
            FindingStatus.Ok => "✓",
            FindingStatus.Note => "i",
            FindingStatus.Warning => "!",
            FindingStatus.Error => "✗",
            _ => "?",
        };
}
