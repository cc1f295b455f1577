namespace ChatBot.Texts;

/// <summary>
/// How a language writes a date. It stands here and not in the runtime's culture data so that an
/// answer reads the same on every machine, whatever ICU it has.
/// </summary>
/// <param name="Pattern">{0} is the day, {1} the month, {2} the year.</param>
/// <param name="FirstDay">What stands for the first day of a month.</param>
public sealed record DateTexts(string Pattern, string FirstDay, IReadOnlyList<string> Months)
{
    public string Format(DateOnly date) =>
        TextResources.Format(Pattern, date.Day == 1 ? FirstDay : date.Day, Months[date.Month - 1], date.Year);
}
