using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>Counts the items of lists.</summary>
internal sealed class WordNumbering
{
    private const int MaxLevel = 8;

    private readonly Dictionary<int, int> lists = [];
    private readonly Dictionary<(int List, int Level), Level> levels = [];
    private readonly Dictionary<int, int[]> counters = [];

    public WordNumbering(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        foreach (var list in numbering?.Elements<AbstractNum>() ?? [])
        {
            foreach (var level in list.Elements<Level>())
                levels.TryAdd((list.AbstractNumberId?.Value ?? -1, level.LevelIndex?.Value ?? 0), level);
        }
        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
            lists.TryAdd(instance.NumberID?.Value ?? -1, instance.AbstractNumId?.Val?.Value ?? -1);
    }

    /// <summary>Null for what is no item of a list.</summary>
    public (int Depth, string Marker)? Next(NumberingProperties? properties)
    {
        var id = properties?.NumberingId?.Val?.Value ?? 0;
        if (id == 0 || !lists.TryGetValue(id, out var list))
            return null;
        var depth = Math.Clamp(properties!.NumberingLevelReference?.Val?.Value ?? 0, 0, MaxLevel);
        if (!counters.TryGetValue(id, out var counts))
            counters[id] = counts = new int[MaxLevel + 1];
        var level = levels.GetValueOrDefault((list, depth));
        var start = level?.StartNumberingValue?.Val?.Value ?? 1;
        counts[depth] = counts[depth] == 0 ? start : counts[depth] + 1;
        Array.Clear(counts, depth + 1, MaxLevel - depth);
        return (depth, Marker(level?.NumberingFormat?.Val?.InnerText, counts[depth]));
    }

    private static string Marker(string? format, int number) =>
        format switch
        {
            "decimal" or "decimalZero" or "ordinal" => number.ToString(CultureInfo.InvariantCulture) + ".",
            "lowerLetter" when number is > 0 and <= 26 => $"{(char)('a' + number - 1)})",
            "upperLetter" when number is > 0 and <= 26 => $"{(char)('A' + number - 1)})",
            "bullet" or "none" or null => "•",
            _ => number.ToString(CultureInfo.InvariantCulture) + ".",
        };
}
