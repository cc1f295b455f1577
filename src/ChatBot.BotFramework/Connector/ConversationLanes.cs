namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Lets the turns of one conversation run one after another, in the order in which they came, and those of
/// different conversations side by side. What would wait too long is refused: the channel sends it again.
/// (System.Threading.RateLimiting has partitioned limiters, which stay in memory for seconds each: too
/// many, where thousands of conversations come in a second.)
/// </summary>
internal sealed class ConversationLanes(int maxWaiting = 32, int maxTurns = 2000)
{
    private readonly Dictionary<string, Lane> lanes = new(StringComparer.Ordinal);
    private int turns;

    /// <summary>Turns that run or wait.</summary>
    public int Turns => Volatile.Read(ref turns);

    /// <returns>Null where too many wait. Dispose of it when the turn is over.</returns>
    public async ValueTask<IDisposable?> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        Lane? lane;
        lock (lanes)
        {
            if (turns == maxTurns)
                return null;
            if (!lanes.TryGetValue(conversation, out lane))
                lanes.Add(conversation, lane = new Lane(this, conversation));
            else if (lane.Turns > maxWaiting)
                return null;
            lane.Turns++;
            turns++;
        }
        try
        {
            await lane.Turn.WaitAsync(cancellationToken);
            return lane;
        }
        catch
        {
            Leave(lane);
            throw;
        }
    }

    /// <summary>Counts a turn that need not wait for others of its conversation.</summary>
    /// <returns>Null where too many run. Dispose of it when the turn is over.</returns>
    public IDisposable? Enter()
    {
        lock (lanes)
        {
            if (turns == maxTurns)
                return null;
            turns++;
            return new Aside(this);
        }
    }

    private void LeaveAside()
    {
        lock (lanes)
            turns--;
    }

    private void Leave(Lane lane)
    {
        lock (lanes)
        {
            turns--;
            if (--lane.Turns == 0)
                lanes.Remove(lane.Conversation);
        }
    }

    private sealed class Aside(ConversationLanes lanes) : IDisposable
    {
        public void Dispose() => lanes.LeaveAside();
    }

    private sealed class Lane(ConversationLanes lanes, string conversation) : IDisposable
    {
        public string Conversation { get; } = conversation;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Turns { get; set; }

        public void Dispose()
        {
            Turn.Release();
            lanes.Leave(this);
        }
    }
}
