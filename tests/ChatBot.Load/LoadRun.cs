namespace ChatBot.Load;

/// <summary>The whole measurement, in one run: start, loads, memory.</summary>
internal static class LoadRun
{
    private const int Starts = 3;

    /// <summary>For each kind of request: code that is asked for often is compiled a second time.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(3);

    /// <returns>Whether all targets were met.</returns>
    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        var report = new Report();
        var questions = QuestionPool.Read(Repository.Knowledge);
        Report.Write($"{questions.Count:N0} distinct questions");
        report.AtLeast("distinct questions", questions.Count, Targets.Questions);
        var data = Directory.CreateTempSubdirectory("chatbot-load-");
        try
        {
            if (options.Includes("start"))
                await StartAsync(options, data.FullName, questions, report, cancellationToken);
            if (options.Only != "start")
                await LoadAsync(options, data.FullName, questions, report, cancellationToken);
        }
        finally
        {
            data.Delete(recursive: true);
        }
        report.Close();
        return report.AllMet;
    }

    private static async Task StartAsync(
        LoadOptions options,
        string data,
        IReadOnlyList<(string Text, string Language)> questions,
        Report report,
        CancellationToken cancellationToken
    )
    {
        var program = options.Program ?? Repository.Program;
        var question = new Message(questions, serviceUrl: null).Of(0);
        var first = await StartUp.MeasureAsync(program, data, question, cancellationToken);
        Report.Write($"start to first answer, index built first: {first.TotalSeconds:F2} s");
        var starts = new List<TimeSpan>();
        for (var i = 0; i < Starts; i++)
            starts.Add(await StartUp.MeasureAsync(program, data, question, cancellationToken));
        Report.Write(
            $"start to first answer: {string.Join(", ", starts.Select(s => FormattableString.Invariant($"{s.TotalSeconds:F2}")))} s"
        );
        report.AtMost("start to first answer, s", starts.Min().TotalSeconds, Targets.Start.TotalSeconds);
    }

    private static async Task LoadAsync(
        LoadOptions options,
        string data,
        IReadOnlyList<(string Text, string Language)> questions,
        Report report,
        CancellationToken cancellationToken
    )
    {
        await using var deliveries = await Deliveries.StartAsync(cancellationToken);
        using var bot = await BotProcess.StartAsync(data, cancellationToken);
        var generator = new LoadGenerator(bot, deliveries, questions);
        foreach (var part in (string[])["echo", "expectReplies", "normal"])
            await generator.RunAsync(part, Targets.Connections[1], WarmUp, cancellationToken);

        var before = bot.Memory;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watch = new Watch(bot);
        var watching = watch.RunAsync(over.Token);
        Report.Head();
        foreach (var connections in Targets.Connections)
        {
            double? echo = null;
            foreach (var part in (string[])["echo", "expectReplies", "normal"])
            {
                // The echo is what the others are measured by.
                if (part != "echo" && !options.Includes(part))
                    continue;
                var time = TimeSpan.FromSeconds(options.Seconds);
                var result = await generator.RunAsync(part, connections, time, cancellationToken);
                if (part == "echo")
                    echo = result.PerSecond;
                report.Add(result, echo);
            }
        }
        report.AtMost("deliveries that answer nothing", deliveries.Wrong, 0);
        await over.CancelAsync();
        await watching;
        report.AtMost("growth of memory", watch.Growth, Targets.Growth);
        await Task.Delay(Rest, cancellationToken);
        Report.Write(
            $"resident memory, MB: {before:F0} before, {bot.PeakMemory:F0} at most, {bot.Memory:F0} after; last third {watch.Growth:F2} of the one before; {watch.Threads} threads at most"
        );
        foreach (var (name, value) in watch.Most)
            Report.Write($"  {name}: {value:N0} at most");
        report.AtMost("resident memory after the load, MB", bot.Memory, Targets.Memory);
    }
}
