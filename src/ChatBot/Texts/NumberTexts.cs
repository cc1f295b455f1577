using System.Globalization;

namespace ChatBot.Texts;

/// <summary>How a language writes a large number, whatever culture data the machine has.</summary>
/// <param name="Thousands">{0} is what stands before a group of three digits, {1} the group.</param>
public sealed record NumberTexts(string Thousands)
{
    private const int Group = 3;

    /// <param name="number">Not negative.</param>
    public string Format(long number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var first = ((digits.Length - 1) % Group) + 1;
        var text = digits[..first];
        for (var i = first; i < digits.Length; i += Group)
            text = TextResources.Format(Thousands, text, digits.Substring(i, Group));
        return text;
    }
}
