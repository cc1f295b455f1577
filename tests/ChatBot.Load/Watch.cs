using System.Globalization;
using System.Text.Json;

namespace ChatBot.Load;

/// <summary>Looks at the bot twice a second: resident memory, threads, and the figures of its health page.</summary>
internal sealed class Watch(BotProcess bot)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly List<double> memory = [];
    private readonly SortedDictionary<string, double> most = new(StringComparer.Ordinal);

    /// <summary>The most threads at once.</summary>
    public int Threads { get; private set; }

    /// <summary>The most of each number that the health page gave, such as the length of a queue.</summary>
    public IReadOnlyDictionary<string, double> Most => most;

    /// <summary>The median of the last third of the samples against that of the third before; 1 is flat.</summary>
    public double Growth
    {
        get
        {
            var third = memory.Count / 3;
            return third == 0 ? 1 : Median(memory[^third..]) / Median(memory[^(2 * third)..^third]);
        }
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = bot.Address };
        using var timer = new PeriodicTimer(Interval);
        try
        {
            do
            {
                memory.Add(bot.Memory);
                Threads = Math.Max(Threads, bot.Threads);
                Note(await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative), cancellationToken));
            } while (await timer.WaitForNextTickAsync(cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The load is over.
        }
    }

    private void Note(string health)
    {
        using var report = JsonDocument.Parse(health);
        foreach (var check in report.RootElement.GetProperty("checks").EnumerateObject())
        {
            foreach (var figure in check.Value.GetProperty("data").EnumerateObject())
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{check.Name}.{figure.Name}");
                if (figure.Value.ValueKind == JsonValueKind.Number)
                    most[name] = Math.Max(most.GetValueOrDefault(name), figure.Value.GetDouble());
            }
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
