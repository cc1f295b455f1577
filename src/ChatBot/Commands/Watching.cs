using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Shows how far long work is: a bar to a person who watches, a line every tenth to a log.</summary>
internal static class Watching
{
    /// <summary>Work that is over in a moment leaves no line in a log.</summary>
    private const int WorthTelling = 100;

    /// <param name="work">Reports how much is done, and of how much.</param>
    public static Task<T> RunAsync<T>(
        string name,
        Func<ReportProgress, T> work,
        Terminal terminal,
        CancellationToken cancellationToken
    ) => RunAsync(name, report => Task.FromResult(work(report)), terminal, cancellationToken);

    /// <inheritdoc cref="RunAsync{T}(string, Func{ReportProgress, T}, Terminal, CancellationToken)"/>
    public static Task<T> RunAsync<T>(
        string name,
        Func<ReportProgress, Task<T>> work,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (!terminal.Error.Profile.Capabilities.Interactive)
            return Task.Run(() => work(Lines(name, terminal)), cancellationToken);
        return terminal
            .Error.Progress()
            .AutoClear(true)
            .StartAsync(context =>
            {
                var bar = context.AddTask(name);
                return Task.Run(
                    () =>
                        work(
                            (done, total, detail) =>
                            {
                                bar.Description = Markup.Escape(detail.Length > 0 ? $"{name} · {detail}" : name);
                                bar.MaxValue = Math.Max(1, total);
                                bar.Value = done;
                            }
                        ),
                    cancellationToken
                );
            });
    }

    private static ReportProgress Lines(string name, Terminal terminal)
    {
        var told = 0;
        return (done, total, detail) =>
        {
            var tenths = total == 0 ? 0 : (int)((long)done * 10 / total);
            if (total < WorthTelling || tenths <= told)
                return;
            told = tenths;
            terminal.Error.WriteLine(
                detail.Length > 0 ? $"{name} {done}/{total} · {detail}" : $"{name} {done}/{total}"
            );
        };
    }
}
