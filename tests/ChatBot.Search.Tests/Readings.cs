using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests;

internal static class Readings
{
    public static ReadResult Read(string path, string text) =>
        DocumentReader.Read(new SourceFile(path, Encoding.UTF8.GetBytes(text)), new ReaderSettings());

    public static Document Document(string path, string text) => Read(path, text).Document!;

    public static string TextOf(this Document document, Block block) => document.Text[block.Start..block.End];
}
