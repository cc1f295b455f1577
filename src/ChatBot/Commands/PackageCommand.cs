using System.CommandLine;
using ChatBot.Knowledge;
using ChatBot.Search.Documents;
using ChatBot.Teams.Package;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary><c>teams package --app-id ID --domain HOST</c>: the file that is uploaded to Teams.</summary>
internal static class PackageCommand
{
    private const string PrivacyOption = "--privacy-url";
    private const string TermsOption = "--terms-url";

    // Some questions are too long for a title.
    private const int Candidates = 2 * PromptStarters.MaxCount;

    public static Command Create(Terminal terminal)
    {
        var texts = terminal.Resources.Package;
        var command = new Command("package", texts.Package);
        var id = new Option<string>("--app-id")
        {
            Description = texts.AppId,
            HelpName = "ID",
            Required = true,
        };
        var domain = new Option<string>("--domain")
        {
            Description = texts.Domain,
            HelpName = "HOST",
            Required = true,
        };
        var privacy = new Option<string?>(PrivacyOption) { Description = texts.PrivacyUrl, HelpName = "URL" };
        var terms = new Option<string?>(TermsOption) { Description = texts.TermsUrl, HelpName = "URL" };
        var file = new Option<string?>("--out") { Description = texts.Out, HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = texts.Force };
        command.Options.Add(id);
        command.Options.Add(domain);
        command.Options.Add(privacy);
        command.Options.Add(terms);
        command.Options.Add(file);
        command.Options.Add(force);
        var folders = new FolderOptions(command, terminal);
        folders.SetAction(
            async (result, workshop, ct) =>
            {
                var target = Path.GetFullPath(result.GetValue(file) ?? AppPackage.DefaultFile);
                var app = Identity(result.GetRequiredValue(id), result.GetRequiredValue(domain), terminal);
                var (privacyUrl, termsUrl) = (result.GetValue(privacy), result.GetValue(terms));
                var arePages = IsPage(privacyUrl, PrivacyOption, terminal) & IsPage(termsUrl, TermsOption, terminal);
                var isFree = IsFree(target, result.GetValue(force), terminal);
                if (app is null || !arePages || !isFree)
                    return ExitCode.WrongUse;
                app = app with { PrivacyUrl = PageAddress.Of(privacyUrl), TermsUrl = PageAddress.Of(termsUrl) };
                var starters = Starters(workshop);
                await WriteAsync(target, app, starters, ct);
                Report(target, app, starters, terminal);
                return ExitCode.Done;
            }
        );
        return command;
    }

    private static AppIdentity? Identity(string id, string host, Terminal terminal)
    {
        var texts = terminal.Resources.Package;
        var isId = Guid.TryParseExact(id, "D", out var appId) && appId != Guid.Empty;
        if (!isId)
            terminal.Complain(TextResources.Format(texts.WrongAppId, id));
        var domain = DomainName.Of(host);
        if (domain is null)
            terminal.Complain(TextResources.Format(texts.WrongDomain, host));
        return isId && domain is not null ? new AppIdentity(appId, domain, ProductVersion.Plain) : null;
    }

    private static bool IsPage(string? url, string option, Terminal terminal)
    {
        if (url is null || PageAddress.Of(url) is not null)
            return true;
        terminal.Complain(TextResources.Format(terminal.Resources.Package.WrongUrl, option, url));
        return false;
    }

    private static bool IsFree(string file, bool overwrite, Terminal terminal)
    {
        var texts = terminal.Resources.Package;
        var folder = Path.GetDirectoryName(file);
        if (!Directory.Exists(folder))
            terminal.Complain(TextResources.Format(texts.NoFolder, folder));
        else if (Directory.Exists(file) || (File.Exists(file) && !overwrite))
            terminal.Complain(TextResources.Format(texts.FileExists, file));
        else
            return true;
        return false;
    }

    // Whoever reaches the bot in Teams may ask what is internal, as when it greets.
    private static PromptStarters Starters(KnowledgeWorkshop workshop)
    {
        using var knowledge = workshop.OpenLive().Knowledge;
        return knowledge is null
            ? PromptStarters.None
            : new PromptStarters(language => knowledge.Examples(language, Audience.Internal, Candidates));
    }

    // Written beside and moved, so that no half of a package is ever uploaded.
    private static async Task WriteAsync(
        string file,
        AppIdentity app,
        PromptStarters starters,
        CancellationToken cancellationToken
    )
    {
        var unfinished = file + ".tmp";
        await using (var stream = File.Create(unfinished))
            await AppPackage.WriteAsync(stream, app, starters, cancellationToken);
        File.Move(unfinished, file, overwrite: true);
    }

    private static void Report(string file, AppIdentity app, PromptStarters starters, Terminal terminal)
    {
        var texts = terminal.Resources.Package;
        terminal.Output.WriteLine(TextResources.Format(texts.Written, file, app.Version, starters.Count));
        if (starters.Count == 0)
            terminal.Output.WriteLine(texts.NoPrompts);
        (string Option, string? Page)[] pages = [(PrivacyOption, app.PrivacyUrl), (TermsOption, app.TermsUrl)];
        var missing = string.Join(", ", pages.Where(page => page.Page is null).Select(page => page.Option));
        if (missing.Length > 0)
            terminal.Output.WriteLine(TextResources.Format(texts.NoPages, missing, app.Home));
        terminal.Output.WriteLine(TextResources.Format(texts.Next, Path.GetFileName(file)));
    }
}
