using System.Globalization;

namespace ChatBot.Load;

/// <summary>What to measure.</summary>
/// <param name="Seconds">How long each load lasts.</param>
/// <param name="Only">One of <see cref="Parts"/>; null for all of them.</param>
/// <param name="Program">The bot whose start is measured; null for the one that was built last.</param>
internal sealed record LoadOptions(int Seconds, string? Only, string? Program)
{
    public const string Usage =
        "Usage: ChatBot.Load [--seconds N] [--only expectReplies|normal|echo|start] [--program FILE]";

    private const int DefaultSeconds = 20;
    private const int MaxSeconds = 600;

    private static readonly string[] Parts = ["expectReplies", "normal", "echo", "start"];

    /// <summary>After this time the run gives up, whatever hangs.</summary>
    public TimeSpan Limit => TimeSpan.FromSeconds(120 + (12 * Seconds));

    public bool Includes(string part) => Only is null || Only == part;

    /// <summary>Null where the arguments are wrong.</summary>
    public static LoadOptions? Parse(string[] args)
    {
        var options = new LoadOptions(DefaultSeconds, Only: null, Program: null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var next = args[i] switch
            {
                "--seconds"
                    when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                        && seconds is > 0 and <= MaxSeconds => options with
                {
                    Seconds = seconds,
                },
                "--only" when Parts.Contains(value, StringComparer.Ordinal) => options with { Only = value },
                "--program" when File.Exists(value) => options with { Program = Path.GetFullPath(value) },
                _ => null,
            };
            if (next is null)
                return null;
            options = next;
        }
        return options;
    }
}
