namespace ChatBot.Search.Evaluation;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers from the same seed on every machine and
/// runtime, which System.Random promises for neither.
/// </summary>
internal sealed class RandomStream(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for a text, so that no text's numbers hang on those before it.</summary>
    public static RandomStream Of(string text, int seed)
    {
        // FNV-1a over UTF-16 units.
        var hash = 14695981039346656037;
        foreach (var unit in text)
            hash = (hash ^ unit) * 1099511628211;
        return new RandomStream(hash ^ new RandomStream((uint)seed).NextBits());
    }

    /// <summary>From 0 to below <paramref name="bound"/>.</summary>
    public int Next(int bound) => (int)Math.BigMul(NextBits(), (ulong)bound, out _);

    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        var bits = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
