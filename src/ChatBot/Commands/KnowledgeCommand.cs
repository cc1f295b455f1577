using System.CommandLine;

namespace ChatBot.Commands;

/// <summary><c>knowledge</c>: what tends the folder of documents.</summary>
internal static class KnowledgeCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("knowledge", terminal.Resources.Crawl.Knowledge);
        command.Subcommands.Add(CrawlCommand.Create(terminal));
        return command;
    }
}
