namespace ChatBot.Teams.Package;

/// <summary>Whose app it is and where its bot answers.</summary>
/// <param name="AppId">Of the bot's registration; the app in Teams takes it too.</param>
/// <param name="Domain">The host that serves the bot over https, in ASCII.</param>
/// <param name="Version">Three numbers; Teams takes an update for one only where they grew.</param>
internal sealed record AppIdentity(Guid AppId, string Domain, string Version);
