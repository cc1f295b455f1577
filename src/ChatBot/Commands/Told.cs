namespace ChatBot.Commands;

/// <summary>Passes progress on at once, where <see cref="Progress{T}"/> would leave it to another thread.</summary>
internal sealed class Told<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
