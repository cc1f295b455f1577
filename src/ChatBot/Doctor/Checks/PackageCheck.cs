using ChatBot.Teams.Package;

namespace ChatBot.Doctor.Checks;

/// <summary>Whether a package of the Teams app is this bot's. It may come from anywhere: of its content only ids and names of hosts are repeated.</summary>
/// <param name="named">Null where none is named; then the one in the folder that the program runs in, if it is there.</param>
/// <param name="appId">The setting; null or empty without credentials.</param>
/// <param name="publicUrl">The setting.</param>
internal sealed class PackageCheck(string? named, string? appId, string? publicUrl) : ICheck
{
    public FindingGroup Group => FindingGroup.Channels;

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var file = string.IsNullOrEmpty(named) ? AppPackage.DefaultFile : named;
        if (!File.Exists(file) && string.IsNullOrEmpty(named))
            return [Finding.Note(Group, FindingKind.PackageNotGiven, Path.GetFullPath(file))];
        if (!File.Exists(file))
            return [Finding.Error(Group, FindingKind.PackageMissing, file)];
        try
        {
            return [.. Compare(file, await AppPackageReader.ReadAsync(file, cancellationToken))];
        }
        catch (UnreadablePackageException e)
        {
            return [Finding.Error(Group, FindingKind.PackageUnreadable, file, e.Fault)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Finding.Error(Group, FindingKind.PackageUnreadable, file, e.GetType().Name)];
        }
    }

    private IEnumerable<Finding> Compare(string file, PackageContent package)
    {
        var isOurs = Guid.TryParse(appId, out var own);
        if (!isOurs)
            yield return Finding.Warning(Group, FindingKind.PackageWithoutAppId, file);
        var stranger = package.BotIds.Where(id => id != own).Select(id => id.ToString("D")).FirstOrDefault();
        if (isOurs && stranger is not null)
            yield return Finding.Error(Group, FindingKind.PackageOfAnotherBot, file, stranger, own.ToString("D"));
        var host = Uri.TryCreate(publicUrl, UriKind.Absolute, out var address) ? DomainName.Of(address.Host) : null;
        if (host is not null && !package.Domains.Any(domain => Covers(domain, host)))
            yield return Finding.Error(Group, FindingKind.PackageOfAnotherDomain, file, host);
        else if (isOurs && stranger is null)
            yield return Finding.Ok(Group, FindingKind.PackageAgrees, file);
    }

    // A star stands for one name or several, as Teams reads it.
    private static bool Covers(string domain, string host) =>
        domain.StartsWith("*.", StringComparison.Ordinal)
            ? host.EndsWith(domain[1..], StringComparison.OrdinalIgnoreCase)
            : string.Equals(host, domain, StringComparison.OrdinalIgnoreCase);
}
