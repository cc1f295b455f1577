using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ChatBot.Load;

/// <summary>The time from the start of the bot's process to its first correct answer over HTTP.</summary>
internal static class StartUp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(2);

    /// <param name="program">ChatBot.dll, or the program itself.</param>
    /// <param name="question">A message that expects its reply in the answer.</param>
    public static async Task<TimeSpan> MeasureAsync(
        string program,
        string dataFolder,
        byte[] question,
        CancellationToken cancellationToken
    )
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] arguments =
        [
            .. program.EndsWith(".dll", StringComparison.Ordinal) ? (string[])[program] : [],
            "serve",
            "--knowledge",
            Repository.Knowledge,
            "--data",
            dataFolder,
            "--urls",
            address.GetLeftPart(UriPartial.Authority),
        ];
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(arguments[0] == program ? "dotnet" : program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
        try
        {
            while (Stopwatch.GetElapsedTime(start) < Patience && !process.HasExited)
            {
                if (await AnswersAsync(address, question, cancellationToken))
                    return Stopwatch.GetElapsedTime(start);
                await Task.Delay(Poll, cancellationToken);
            }
            throw new IOException($"{program} did not answer.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    // False as long as nobody listens; a wrong answer is an error.
    private static async Task<bool> AnswersAsync(Uri address, byte[] question, CancellationToken cancellationToken)
    {
        using var connection = new WireConnection(address);
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch (SocketException)
        {
            return false;
        }
        var (status, body) = await connection.PostAsync("/api/messages", question, cancellationToken);
        return status == 200 && Answers.IsOneReply(body)
            ? true
            : throw new IOException($"The first answer has status {status} and is no reply.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
