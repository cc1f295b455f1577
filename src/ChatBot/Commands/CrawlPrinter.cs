using System.Globalization;
using ChatBot.Crawling;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Shows how the crawl of a site went.</summary>
internal static class CrawlPrinter
{
    private const int MaxListed = 100;

    public static void Print(SiteReport report, Terminal terminal)
    {
        var texts = terminal.Resources.Crawl;
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Row(string name, string value) => grid.AddRow(new Text(name, Color.Grey), new Text(value));
        void Count(string name, int value) => Row(name, value.ToString(CultureInfo.InvariantCulture));
        Row(texts.Site, report.Site.Start.AbsoluteUri);
        Row(texts.Folder, report.Site.Folder);
        Count(texts.New, report.New);
        Count(texts.Changed, report.Changed);
        Count(texts.Unchanged, report.Unchanged);
        Count(texts.Removed, report.Removed);
        Count(texts.Refused, report.Refusals.Count);
        terminal.Output.Write(grid);

        foreach (var refusal in report.Refusals.Take(MaxListed))
        {
            var reason = TextResources.Format(texts.Reasons[refusal.Reason.ToString()], refusal.Detail);
            terminal.Error.MarkupLineInterpolated($"[yellow]{refusal.Address.AbsoluteUri}[/]: {reason}");
        }
        if (report.Refusals.Count > MaxListed)
            terminal.Error.WriteLine(TextResources.Format(texts.More, report.Refusals.Count - MaxListed));
        if (report.IsCut)
            terminal.Error.WriteLine(TextResources.Format(texts.Cut, report.Site.MaxPages));
        if (!report.IsComplete && !report.IsStopped)
            terminal.Error.WriteLine(TextResources.Format(texts.Incomplete, report.Site.Start.IdnHost));
    }
}
