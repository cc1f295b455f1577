using ChatBot.Knowledge;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Tests.Knowledge;

/// <summary>A child that does something else the first time it is started, as if a hostile file had made it, and reads from then on.</summary>
internal sealed class HostileReader : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-");

    /// <param name="instead">What a shell runs once the greeting is out; <c>$$</c> is the child.</param>
    public HostileReader(string instead)
    {
        var program = ReaderProgram.Command;
        var once = Path.Combine(folder.FullName, "once");
        const string greeting = @"printf '\020\000\000\000chatbot-reader-1'";
        Command = new ReaderCommand(
            "sh",
            [
                "-c",
                $"mkdir {once} && {greeting} && {{ {instead}; }}; exec \"$@\"",
                "sh",
                program.FileName,
                .. program.Arguments,
            ]
        );
    }

    public ReaderCommand Command { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
