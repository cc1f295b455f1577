using System.CommandLine;
using System.Globalization;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>index list</c>: what stands in the data folder, the newest first.</summary>
internal static class ListCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("list", terminal.Resources.Generations.List);
        var json = new Option<bool>("--json") { Description = terminal.Resources.Generations.Json };
        command.Options.Add(json);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction(
            (result, workshop, _) =>
            {
                var listed = ListedGeneration.In(workshop.Store);
                if (result.GetValue(json))
                    foreach (var generation in listed)
                        terminal.WriteRaw(GenerationJson.Write(generation));
                else if (listed.Count == 0)
                    terminal.Output.WriteLine(
                        TextResources.Format(terminal.Resources.Generations.Empty, workshop.Store.DataFolder)
                    );
                else
                    Print(listed, terminal);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static void Print(IReadOnlyList<ListedGeneration> listed, Terminal terminal)
    {
        var texts = terminal.Resources.Generations;
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(new Text(terminal.Texts.Generation)).NoWrap())
            .AddColumn(new TableColumn(new Text(texts.Built)).NoWrap())
            .AddColumn(new TableColumn(new Text(terminal.Texts.Documents)).RightAligned())
            .AddColumn(new TableColumn(new Text(terminal.Texts.Passages)).RightAligned())
            .AddColumn(new TableColumn(new Text(texts.State)));
        foreach (var generation in listed)
            table.AddRow(
                new Text(generation.Stored.Id),
                new Text(Time(generation.Stored.Built)),
                new Text(Number(generation.Stored.Manifest?.Documents.Count)),
                new Text(Number(generation.Stored.Manifest?.Passages.Values.Sum())),
                new Text(State(generation, texts))
            );
        terminal.Output.Write(table);
    }

    private static string State(ListedGeneration generation, GenerationTexts texts) =>
        generation.State switch
        {
            GenerationState.Live => texts.Live,
            GenerationState.Published => TextResources.Format(texts.WasLive, Time(generation.PublishedAt!.Value)),
            GenerationState.Candidate => texts.Candidate,
            _ => texts.Unusable,
        };

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
