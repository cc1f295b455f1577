using System.CommandLine;

namespace ChatBot.Commands;

/// <summary><c>teams</c>: what brings the bot to Microsoft Teams.</summary>
internal static class TeamsCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("teams", terminal.Resources.Package.Teams);
        command.Subcommands.Add(PackageCommand.Create(terminal));
        return command;
    }
}
