using ChatBot.Search.Evaluation;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>The file a run is written to, opened before the run so that a wrong path costs nothing.</summary>
internal sealed class RunFile : IDisposable
{
    private const string Tag = "ChatBot";

    private readonly FileStream? file;

    private RunFile(FileStream? file) => this.file = file;

    /// <summary>Null where it cannot be written, which has then been said.</summary>
    /// <param name="path">Null where no file is wanted.</param>
    public static RunFile? Open(string? path, Terminal terminal)
    {
        try
        {
            return new RunFile(
                path is null ? null : new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read)
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Complain(TextResources.Format(terminal.Resources.Evaluation.FileUnwritable, path, e.Message));
            return null;
        }
    }

    /// <summary>Replaces what the file held.</summary>
    public void Write(IEnumerable<RankedList> lists)
    {
        if (file is null)
            return;
        file.SetLength(0);
        using var writer = new StreamWriter(file, leaveOpen: true);
        TrecRun.Write(writer, lists, Tag);
    }

    public void Dispose() => file?.Dispose();
}
