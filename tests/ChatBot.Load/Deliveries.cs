using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ChatBot.Load;

/// <summary>A channel's service address on this machine, which counts the replies to each activity.</summary>
internal sealed class Deliveries : IAsyncDisposable
{
    private const int MaxActivities = 4_000_000;

    private readonly WebApplication app;
    private readonly int[] replies = new int[MaxActivities];
    private readonly long[] times = new long[MaxActivities];
    private int received;
    private int wrong;

    private Deliveries()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(TakeAsync);
    }

    public string Url => app.Urls.Single();

    /// <summary>Replies of all activities so far.</summary>
    public int Received => Volatile.Read(ref received);

    /// <summary>Deliveries that are a reply to nothing, or have no text.</summary>
    public int Wrong => Volatile.Read(ref wrong);

    public static async Task<Deliveries> StartAsync(CancellationToken cancellationToken)
    {
        var stub = new Deliveries();
        await stub.app.StartAsync(cancellationToken);
        return stub;
    }

    public int RepliesTo(int number) => Volatile.Read(ref replies[number]);

    /// <summary>When the last reply to an activity came, as a timestamp of <see cref="Stopwatch"/>.</summary>
    public long TimeOf(int number) => Volatile.Read(ref times[number]);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var activity = await JsonDocument.ParseAsync(
            context.Request.Body,
            cancellationToken: context.RequestAborted
        );
        Count(activity.RootElement);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Id.Length;
        await context.Response.Body.WriteAsync(Id, context.RequestAborted);
    }

    private void Count(JsonElement activity)
    {
        if (activity.GetProperty("type").ValueEquals("typing"))
            return;
        if (
            activity.TryGetProperty("replyToId", out var to)
            && int.TryParse(to.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number < MaxActivities
            && Answers.HasText(activity)
        )
        {
            Interlocked.Increment(ref replies[number]);
            Volatile.Write(ref times[number], Stopwatch.GetTimestamp());
            Interlocked.Increment(ref received);
        }
        else
            Interlocked.Increment(ref wrong);
    }

    private static ReadOnlyMemory<byte> Id { get; } = """{"id":"1795455326300"}"""u8.ToArray();
}
