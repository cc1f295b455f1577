using System.CommandLine;
using System.Text.Json;
using ChatBot.BotHost;
using ChatBot.Doctor;
using ChatBot.Doctor.Checks;
using ChatBot.Hosting;
using ChatBot.Knowledge;

namespace ChatBot.Commands;

/// <summary><c>check</c>: what is right and what is wrong with the bot, whether it runs or not.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal) => Create(terminal, Settings.Load);

    /// <param name="load">Reads the settings; what it throws about their file is a finding.</param>
    public static Command Create(Terminal terminal, Func<IConfigurationRoot> load)
    {
        var texts = terminal.Resources.Checks;
        var command = new Command("check", texts.Check);
        var package = new Option<string?>("--package") { Description = texts.Package, HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = terminal.Resources.Generations.Json };
        command.Options.Add(package);
        command.Options.Add(json);
        var folders = new FolderOptions(command, terminal);
        command.SetAction(
            async (result, ct) =>
            {
                var (settings, settingsCheck) = Read(load);
                var checks = Checks(settings, folders.OpenDespite(result, settings), result.GetValue(package));
                var diagnosis = await new Examination([settingsCheck, .. checks], TimeProvider.System).RunAsync(ct);
                if (result.GetValue(json))
                    foreach (var finding in diagnosis.Findings)
                        terminal.WriteRaw(FindingJson.Write(finding, terminal.Resources));
                else
                    FindingPrinter.Print(diagnosis, terminal);
                return diagnosis.Status == FindingStatus.Error ? ExitCode.Failed : ExitCode.Done;
            }
        );
        return command;
    }

    private static IEnumerable<ICheck> Checks(IConfigurationRoot settings, KnowledgeWorkshop workshop, string? package)
    {
        var publicUrl = settings[Settings.PublicUrl];
        yield return new PublicUrlCheck(publicUrl, BotSettings.HasCredentials(settings));
        yield return BotChecks.ByItself(settings, TimeProvider.System);
        yield return new PackageCheck(package ?? settings[Settings.Package], settings[Settings.AppId], publicUrl);
        yield return new PublishedCheck(workshop);
        yield return new DataFolderCheck(workshop.Store.DataFolder);
        yield return new DiskCheck(workshop.Store.DataFolder);
        yield return new MemoryCheck(isBot: false);
    }

    private static (IConfigurationRoot Settings, ICheck Check) Read(Func<IConfigurationRoot> load)
    {
        try
        {
            var settings = load();
            return (settings, new SettingsCheck(Settings.Mistakes(settings)));
        }
        catch (Exception e)
            when (e is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            // The parser's sentence may repeat what it could not read.
            var line = (e.GetBaseException() as JsonException)?.LineNumber + 1;
            return (new ConfigurationBuilder().Build(), new SettingsCheck(line));
        }
    }
}
