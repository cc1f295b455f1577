using System.Diagnostics;

namespace ChatBot.Search.Tests.Readers;

/// <summary>Many changed versions of a file, on all cores; each is made anew from the file's name and its number.</summary>
internal static class Mutations
{
    public static Random Random(string name, int number) => new((name.Sum(c => c) * 100_003) + number);

    /// <summary>Stops early once <paramref name="longest"/> is over.</summary>
    public static void Run(int count, TimeSpan longest, Action<int> mutation)
    {
        var watch = Stopwatch.StartNew();
        Parallel.For(
            0,
            count,
            (i, loop) =>
            {
                mutation(i);
                if (watch.Elapsed > longest)
                    loop.Stop();
            }
        );
    }
}
