using System.Globalization;
using ChatBot.Search.Languages;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Where a command writes to, and in which language. Commands never touch the console itself.</summary>
internal sealed record Terminal(IAnsiConsole Output, IAnsiConsole Error, TextResources Resources)
{
    // Wide enough that nothing is wrapped for a program that reads the output.
    private const int RedirectedWidth = 100_000;

    // In the order in which POSIX lets one override the next.
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public CommandTexts Texts => Resources.Commands;

    public static Terminal System()
    {
        var language = LanguageOf(Environment.GetEnvironmentVariable);
        // For the command line parser's own words.
        CultureInfo.CurrentUICulture = new CultureInfo(language == "zh" ? "zh-Hans" : language);
        return new Terminal(
            Console(global::System.Console.Out, global::System.Console.IsOutputRedirected),
            Console(global::System.Console.Error, global::System.Console.IsErrorRedirected),
            TextResources.In(language)
        );
    }

    /// <summary>The language of the shell's locale; English where it names none of the six.</summary>
    public static string LanguageOf(Func<string, string?> variable) =>
        LocaleVariables
            .Select(variable)
            .Where(locale => !string.IsNullOrEmpty(locale))
            .Select(Language.OfLocale)
            .FirstOrDefault()
        ?? "en";

    /// <summary>Reports a mistake and what to do about it.</summary>
    public void Complain(string message) => Error.MarkupLineInterpolated($"[red]{message}[/]");

    /// <summary>Writes a line for programs, as it is.</summary>
    public void WriteRaw(string line) => Output.Profile.Out.Writer.WriteLine(line);

    /// <summary>The standard input and output themselves, for a command that speaks to a program; it writes nothing else.</summary>
    public static (Stream Input, Stream Output) Streams() =>
        (global::System.Console.OpenStandardInput(), global::System.Console.OpenStandardOutput());

    private static IAnsiConsole Console(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (isRedirected)
            console.Profile.Width = RedirectedWidth;
        return console;
    }
}
