using ChatBot.Teams.Package;

namespace ChatBot.Doctor.Checks;

/// <summary>Whether people can open what answers link to. Without credentials nobody but this machine is answered.</summary>
/// <param name="publicUrl">The setting; one that is no plain address is a mistake of its own.</param>
internal sealed class PublicUrlCheck(string? publicUrl, bool hasCredentials) : ICheck
{
    public FindingGroup Group => FindingGroup.Settings;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([.. Find()]);

    private IEnumerable<Finding> Find()
    {
        var bad = hasCredentials ? FindingStatus.Error : FindingStatus.Warning;
        if (string.IsNullOrEmpty(publicUrl))
            yield return new Finding(bad, Group, FindingKind.PublicUrlMissing);
        else if (!Uri.TryCreate(publicUrl, UriKind.Absolute, out var address) || HidesSomething(address))
            yield break;
        else if (address.Scheme != Uri.UriSchemeHttps)
            yield return new Finding(bad, Group, FindingKind.PublicUrlNotHttps, publicUrl);
        else if (DomainName.Of(address.Host) is null)
            yield return Finding.Warning(Group, FindingKind.PublicUrlLocal, publicUrl);
        else
            yield return Finding.Ok(Group, FindingKind.PublicUrlRight, publicUrl);
    }

    // A password or a key, which no finding repeats.
    private static bool HidesSomething(Uri address) =>
        address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0;
}
