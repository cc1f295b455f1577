namespace ChatBot.Search.Evaluation;

/// <summary>
/// What is wrong with the files of one reading, each by file and line. Thrown together, so that one
/// run shows them all; the last of them that is kept is thrown at once.
/// </summary>
internal sealed class Mistakes(int limit = Mistakes.DefaultLimit)
{
    public const int DefaultLimit = 20;

    private readonly List<string> messages = [];

    /// <exception cref="InvalidDataException">As many mistakes as are worth telling.</exception>
    public void Add(string path, int line, string what) => Add($"{path}:{line}: {what}");

    /// <exception cref="InvalidDataException">As many mistakes as are worth telling.</exception>
    public void Add(string path, string what) => Add($"{path}: {what}");

    /// <exception cref="InvalidDataException">There was a mistake.</exception>
    public void ThrowIfAny()
    {
        if (messages.Count > 0)
            throw new InvalidDataException(string.Join('\n', messages));
    }

    private void Add(string message)
    {
        messages.Add(message);
        if (messages.Count >= limit)
            ThrowIfAny();
    }
}
