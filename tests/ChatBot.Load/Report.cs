using System.Globalization;

namespace ChatBot.Load;

/// <summary>Writes what was measured, a line each, and remembers what missed its target.</summary>
internal sealed class Report
{
    private readonly List<string> missed = [];

    public bool AllMet => missed.Count == 0;

    public static void Head() =>
        Write(
            $"{"", -14}{"conns", 6}{"answers/s", 11}{"of echo", 9}{"p50 ms", 9}{"p99 ms", 9}{"p99.9 ms", 10}{"errors", 8}{"CPUs", 6}"
        );

    /// <param name="result">A load.</param>
    /// <param name="echo">The echo's rate on as many connections; null where it was not measured.</param>
    public void Add(LoadResult result, double? echo)
    {
        var share = result.PerSecond / echo;
        Write(
            $"{result.Part, -14}{result.Connections, 6}{result.PerSecond, 11:N0}{share, 9:P0}{result.Percentile(0.5), 9:F2}{result.Percentile(0.99), 9:F2}{result.Percentile(0.999), 10:F2}{result.Errors, 8}{result.Processors, 6:F2}"
        );
        var where = string.Create(CultureInfo.InvariantCulture, $"{result.Part}, {result.Connections} connections");
        if (result.Errors > 0)
            Miss($"{where}: {result.Errors} errors, the first: {result.FirstError}");
        if (result.Part == "expectReplies")
        {
            AtLeast($"{where}: answers/s", result.PerSecond, Targets.ExpectReplies);
            if (share is { } known)
                AtLeast($"{where}: share of the echo", known, Targets.ShareOfEcho);
        }
        if (result.Part == "normal")
            AtLeast($"{where}: replies/s", result.PerSecond, Targets.Normal);
    }

    public void AtLeast(string what, double value, double target)
    {
        if (!(value >= target))
            Miss($"{what}: {value:N2}, at least {target:N2} was wanted");
    }

    public void AtMost(string what, double value, double target)
    {
        if (!(value <= target))
            Miss($"{what}: {value:N2}, at most {target:N2} was wanted");
    }

    public void Close()
    {
        foreach (var miss in missed)
            Write($"MISSED {miss}");
        Write($"{missed.Count} targets missed");
    }

    public static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private void Miss(FormattableString what) => missed.Add(what.ToString(CultureInfo.InvariantCulture));
}
