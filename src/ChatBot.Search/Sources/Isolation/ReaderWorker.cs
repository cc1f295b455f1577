using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>What a child does: reads documents for its parent until there are no more.</summary>
public static class ReaderWorker
{
    /// <param name="abandoned">Called as soon as the input ends, even in the middle of a document, from another thread.</param>
    public static void Run(Stream input, Stream output, Action? abandoned = null)
    {
        try
        {
            ReaderProtocol.Greet(output);
            // The next request is waited for while a document is read: a parent that is gone closes the stream.
            var next = ReceiveAsync(input, abandoned);
            while (next.GetAwaiter().GetResult() is var (request, file))
            {
                next = ReceiveAsync(input, abandoned);
                Answer(output, request, file);
            }
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // The parent is gone or speaks another protocol: there is nobody to tell.
            abandoned?.Invoke();
        }
    }

    private static Task<(ReadRequest Request, SourceFile File)?> ReceiveAsync(Stream input, Action? abandoned) =>
        Task.Run(() =>
        {
            var request = ReaderProtocol.NextRequest(input);
            if (request is null)
                abandoned?.Invoke();
            return request;
        });

    private static void Answer(Stream output, ReadRequest request, SourceFile file)
    {
        try
        {
            ReaderProtocol.Answer(output, request, DocumentReader.Read(file, request.Settings, request.Limits));
        }
        catch (OutOfMemoryException)
        {
            ReaderProtocol.Answer(output, request, DocumentReader.TooMuchMemory(file.Path, request.Limits));
        }
    }
}
