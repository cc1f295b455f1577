namespace ChatBot.BotFramework.Connector;

/// <summary>What waits for one conversation, and the work that sends it. Once it is empty it takes nothing more.</summary>
internal sealed class WaitingLine
{
    private readonly Queue<StoredDelivery> waiting = [];
    private readonly Lock changing = new();
    private bool isOver;

    public Task Work { get; private set; } = Task.CompletedTask;

    /// <summary>Null once nothing waits.</summary>
    public StoredDelivery? First
    {
        get
        {
            lock (changing)
                return waiting.Count > 0 ? waiting.Peek() : null;
        }
    }

    /// <param name="drain">The work to begin with the first one.</param>
    /// <returns>False where the line is over: another takes its place.</returns>
    public bool TryAdd(StoredDelivery stored, Func<Task> drain)
    {
        lock (changing)
        {
            if (isOver)
                return false;
            waiting.Enqueue(stored);
            if (waiting.Count == 1)
                Work = Task.Run(drain);
            return true;
        }
    }

    /// <param name="over">Called where that was the last one.</param>
    public void RemoveFirst(Action over)
    {
        lock (changing)
        {
            waiting.Dequeue();
            if (waiting.Count > 0)
                return;
            isOver = true;
            over();
        }
    }
}
