using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>The file that results are written to, opened before they are known so that a wrong path costs nothing.</summary>
internal sealed class ResultFile : IDisposable
{
    private readonly FileStream? file;

    private ResultFile(FileStream? file) => this.file = file;

    /// <summary>Null where it cannot be written, which has then been said.</summary>
    /// <param name="path">Null where no file is wanted.</param>
    public static ResultFile? Open(string? path, Terminal terminal)
    {
        try
        {
            return new ResultFile(
                path is null ? null : new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read)
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            terminal.Complain(
                TextResources.Format(terminal.Resources.Evaluation.FileUnwritable, path, TechnicalDetail.Of(e))
            );
            return null;
        }
    }

    /// <summary>Replaces what the file held.</summary>
    public void Write(Action<TextWriter> write)
    {
        if (file is null)
            return;
        file.SetLength(0);
        using var writer = new StreamWriter(file, leaveOpen: true);
        write(writer);
    }

    public void Dispose() => file?.Dispose();
}
