namespace ChatBot.Search.Indexing;

/// <summary>How BM25 weighs frequencies in passages of different lengths (Robertson and Zaragoza 2009).</summary>
/// <param name="byPassage">In words, each as one byte: quarter steps of a power of two.</param>
/// <param name="average">In words.</param>
internal sealed class PassageLengths(byte[] byPassage, double average)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly double[] norms =
    [
        .. Enumerable.Range(0, 256).Select(code => K1 * (1 - B + (B * Length((byte)code) / average))),
    ];

    /// <summary>From 0 to 1.</summary>
    public static double Saturate(double frequency, double length, double average) =>
        frequency / (frequency + (K1 * (1 - B + (B * length / average))));

    /// <summary>The same, with the length of a passage to the next quarter of a power of two.</summary>
    public double Saturate(int frequency, int passage) => frequency / (frequency + norms[byPassage[passage]]);

    public static byte Code(int length) => (byte)Math.Min(255, Math.Round(4 * Math.Log2(length + 1)));

    private static double Length(byte code) => Math.Pow(2, code / 4.0) - 1;
}
