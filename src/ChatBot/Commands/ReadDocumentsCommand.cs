using System.CommandLine;
using ChatBot.Knowledge;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Commands;

/// <summary><c>read-documents</c>, which a build starts for itself: reads hostile files in a process that may end.</summary>
internal static class ReadDocumentsCommand
{
    public static Command Create()
    {
        var command = new Command(ReaderProgram.Name) { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var (input, output) = Terminal.Streams();
        ReaderWorker.Run(input, output, () => Environment.Exit(ExitCode.Done));
        return ExitCode.Done;
    }
}
