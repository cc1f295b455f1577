using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;

namespace ChatBot.Load;

/// <summary>Asks on some connections for some time, each question when the one before is answered, and checks every answer.</summary>
internal sealed class LoadGenerator(
    BotProcess bot,
    Deliveries deliveries,
    IReadOnlyList<(string Text, string Language)> questions
)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private int last;

    /// <param name="part"><c>echo</c>, <c>expectReplies</c> or <c>normal</c>.</param>
    public async Task<LoadResult> RunAsync(
        string part,
        int connections,
        TimeSpan time,
        CancellationToken cancellationToken
    )
    {
        var asking = new Asking(
            part == "echo" ? "/echo" : "/api/messages",
            part,
            new Message(questions, part == "normal" ? deliveries.Url : null),
            Stopwatch.GetTimestamp(),
            time
        );
        var processor = bot.ProcessorTime;
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, connections)
                .Select(_ => Task.Run(() => AskAsync(asking, cancellationToken), cancellationToken))
        );
        var sent = answers.SelectMany(a => a).ToList();
        if (part == "normal")
            sent = await DeliveredAsync(sent, asking.Errors, cancellationToken);
        var took = sent.Count == 0 ? time : Stopwatch.GetElapsedTime(asking.Start, sent.Max(a => a.End));
        var milliseconds = sent.Select(a => Stopwatch.GetElapsedTime(a.Start, a.End).TotalMilliseconds).ToArray();
        Array.Sort(milliseconds);
        return new LoadResult(
            part,
            connections,
            sent.Count / took.TotalSeconds,
            milliseconds,
            asking.Errors.Count,
            asking.Errors.FirstOrDefault(),
            (bot.ProcessorTime - processor) / Stopwatch.GetElapsedTime(asking.Start)
        );
    }

    private async Task<List<Asked>> AskAsync(Asking asking, CancellationToken cancellationToken)
    {
        var answered = new List<Asked>();
        using var connection = new WireConnection(bot.Address);
        try
        {
            await connection.OpenAsync(cancellationToken);
            while (Stopwatch.GetElapsedTime(asking.Start) < asking.Time)
            {
                var number = Interlocked.Increment(ref last);
                var message = asking.Message.Of(number);
                var start = Stopwatch.GetTimestamp();
                var (status, body) = await connection.PostAsync(asking.Path, message, cancellationToken);
                var end = Stopwatch.GetTimestamp();
                if (IsRight(asking.Part, status, body, message))
                    answered.Add(new Asked(number, start, end));
                else
                    asking.Errors.Enqueue($"answer with status {status} and {body.Length} bytes");
            }
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            asking.Errors.Enqueue(e.Message);
        }
        return answered;
    }

    private static bool IsRight(string part, int status, ReadOnlyMemory<byte> body, ReadOnlyMemory<byte> message) =>
        part switch
        {
            "echo" => status == 200 && Answers.IsEcho(body, message),
            "expectReplies" => status == 200 && Answers.IsOneReply(body),
            _ => status is >= 200 and < 300,
        };

    // A bot may answer a request before its reply is delivered; each must come once, and soon.
    private async Task<List<Asked>> DeliveredAsync(
        List<Asked> sent,
        ConcurrentQueue<string> errors,
        CancellationToken cancellationToken
    )
    {
        var start = Stopwatch.GetTimestamp();
        while (sent.Exists(a => deliveries.RepliesTo(a.Number) == 0) && Stopwatch.GetElapsedTime(start) < Patience)
            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken);
        foreach (var asked in sent.Where(a => deliveries.RepliesTo(a.Number) != 1))
            errors.Enqueue($"{deliveries.RepliesTo(asked.Number)} replies to one activity");
        return
        [
            .. sent.Where(a => deliveries.RepliesTo(a.Number) == 1)
                .Select(a => a with { End = deliveries.TimeOf(a.Number) }),
        ];
    }

    private sealed record Asking(string Path, string Part, Message Message, long Start, TimeSpan Time)
    {
        public ConcurrentQueue<string> Errors { get; } = new();
    }

    private readonly record struct Asked(int Number, long Start, long End);
}
