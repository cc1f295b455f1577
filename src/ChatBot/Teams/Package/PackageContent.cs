namespace ChatBot.Teams.Package;

/// <summary>What a package says of the bot it belongs to.</summary>
/// <param name="BotIds">Of bots and message extensions; at least one.</param>
/// <param name="Domains">Hosts, some with a star in front, as they are written.</param>
internal sealed record PackageContent(IReadOnlyList<Guid> BotIds, IReadOnlyList<string> Domains);
