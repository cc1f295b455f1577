using System.ComponentModel;
using System.Diagnostics;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>One child that reads documents, one after another. For one thread at a time.</summary>
internal sealed class ReaderProcess : IDisposable
{
    // Of a machine that is very busy; a child is there in a fraction of a second.
    private static readonly TimeSpan MaxStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan MaxEnd = TimeSpan.FromSeconds(5);

    private readonly Process process;
    private readonly ReaderLimits limits;
    private bool isSpent;

    private ReaderProcess(Process process, ReaderLimits limits)
    {
        this.process = process;
        this.limits = limits;
        // What a runtime says when it dies is for nobody, but unread it would stop the child.
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
    }

    public int Id => process.Id;

    /// <summary>Whether it can read another file.</summary>
    public bool IsUsable => !isSpent && !process.HasExited;

    /// <exception cref="IOException">It cannot be started, or is no reader.</exception>
    public static ReaderProcess Start(ReaderCommand command, ReaderLimits limits)
    {
        try
        {
            var reader = new ReaderProcess(Process.Start(ReaderStart.Of(command, limits))!, limits);
            if (reader.IsGreeted())
                return reader;
            reader.Dispose();
        }
        catch (Win32Exception e)
        {
            throw new IOException($"The reader of documents, {command.FileName}, cannot be started: {e.Message}", e);
        }
        throw new IOException($"The reader of documents, {command.FileName}, does not start.");
    }

    public ReadResult Read(SourceFile file, ReaderSettings settings)
    {
        using var time = new CancellationTokenSource(limits.MaxTime);
        using (time.Token.Register(Kill))
        {
            if (Answer(file, settings) is { } result)
            {
                isSpent |= result.Problems.Any(problem => problem.Kind == ProblemKind.TooMuchMemory);
                return result;
            }
        }
        isSpent = true;
        return time.IsCancellationRequested
            ? ReadResult.Failed(
                new Problem(file.Path, null, ProblemKind.TooSlow, $"{Math.Ceiling(limits.MaxTime.TotalSeconds)}")
            )
            : DocumentReader.TooMuchMemory(file.Path, limits);
    }

    public void Dispose()
    {
        Kill();
        process.WaitForExit(MaxEnd);
        process.Dispose();
    }

    /// <summary>Null where the child ended.</summary>
    private ReadResult? Answer(SourceFile file, ReaderSettings settings)
    {
        try
        {
            ReaderProtocol.Ask(process.StandardInput.BaseStream, file, settings, limits);
            return ReaderProtocol.NextAnswer(process.StandardOutput.BaseStream, file.Path, limits);
        }
        catch (InvalidDataException)
        {
            isSpent = true;
            return ReadResult.Failed(new Problem(file.Path, null, ProblemKind.Damaged, nameof(InvalidDataException)));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private bool IsGreeted()
    {
        using var time = new CancellationTokenSource(MaxStart);
        using var end = time.Token.Register(Kill);
        try
        {
            return ReaderProtocol.IsGreeted(process.StandardOutput.BaseStream);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return false;
        }
    }

    private void Kill()
    {
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It is ending by itself.
            isSpent = true;
        }
    }
}
