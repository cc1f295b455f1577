namespace ChatBot.Teams.Package;

/// <summary>Whose app it is and where its bot answers.</summary>
/// <param name="AppId">Of the bot's registration; the app in Teams takes it too.</param>
/// <param name="Domain">The host that serves the bot over https, in ASCII.</param>
/// <param name="Version">Three numbers; Teams takes an update for one only where they grew.</param>
internal sealed record AppIdentity(Guid AppId, string Domain, string Version)
{
    /// <summary>Of the server, which shows people in Teams nothing to read.</summary>
    public string Home => $"https://{Domain}/";

    /// <summary>Of the page on privacy; null for <see cref="Home"/>.</summary>
    public string? PrivacyUrl { get; init; }

    /// <summary>Of the terms of use; null for <see cref="Home"/>.</summary>
    public string? TermsUrl { get; init; }
}
