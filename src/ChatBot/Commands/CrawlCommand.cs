using System.CommandLine;
using ChatBot.Crawling;
using ChatBot.Crawling.Sites;
using ChatBot.Knowledge;
using ChatBot.Texts;

namespace ChatBot.Commands;

/// <summary><c>knowledge crawl</c>: brings the pages of the sites in sources.yaml into the folder of documents.</summary>
internal static class CrawlCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("crawl", terminal.Resources.Crawl.Crawl);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction((_, workshop, ct) => RunAsync(workshop, terminal, ct));
        return command;
    }

    private static async Task<int> RunAsync(
        KnowledgeWorkshop workshop,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (ReadSites(workshop, terminal) is not { } sites)
            return ExitCode.WrongUse;
        try
        {
            return await CrawlAsync(workshop, sites, terminal, cancellationToken);
        }
        catch (InvalidDataException)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.NewerData, workshop.Store.DataFolder));
            return ExitCode.Failed;
        }
    }

    private static async Task<int> CrawlAsync(
        KnowledgeWorkshop workshop,
        IReadOnlyList<SourceSite> sites,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        var crawler = new Crawler(workshop.Folder.Path, workshop.Store.DataFolder, TimeProvider.System);
        var reports = await Watching.RunAsync(
            terminal.Resources.Crawl.Fetching,
            report =>
                crawler.RunAsync(
                    sites,
                    new Told<CrawlProgress>(progress => report(progress.Done, progress.Total)),
                    cancellationToken
                ),
            terminal,
            cancellationToken
        );
        if (reports is null)
        {
            terminal.Complain(terminal.Resources.Crawl.UnderWay);
            return ExitCode.Failed;
        }
        foreach (var report in reports)
            CrawlPrinter.Print(report, terminal);
        if (reports is [.., { IsStopped: true }])
        {
            terminal.Complain(terminal.Resources.Crawl.Stopped);
            return ExitCode.Interrupted;
        }
        return reports.All(report => report.IsComplete) ? ExitCode.Done : ExitCode.Failed;
    }

    private static IReadOnlyList<SourceSite>? ReadSites(KnowledgeWorkshop workshop, Terminal terminal)
    {
        if (!workshop.Folder.Exists)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.FolderMissing, workshop.Folder.Path));
            return null;
        }
        var (sites, mistakes) = SourcesFile.ReadFrom(workshop.Folder.Path);
        foreach (var mistake in mistakes)
            terminal.Complain(mistake.ToString());
        if (mistakes.Count == 0 && sites.Count == 0)
            terminal.Complain(
                TextResources.Format(
                    terminal.Resources.Crawl.NoSites,
                    Path.Combine(workshop.Folder.Path, SourcesFile.Name)
                )
            );
        return sites.Count == 0 ? null : sites;
    }
}
