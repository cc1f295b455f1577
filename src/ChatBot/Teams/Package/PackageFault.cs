namespace ChatBot.Teams.Package;

/// <summary>Why a file is no package of a Teams app that can be read.</summary>
internal enum PackageFault
{
    /// <summary>Empty, a pipe or device, or too large.</summary>
    NoFile,
    NotZip,
    TooManyFiles,

    /// <summary>None at its top, or more than one.</summary>
    NoManifest,
    ManifestTooLarge,
    ManifestDamaged,
    ManifestNotJson,

    /// <summary>None, or one whose id is no GUID.</summary>
    NoBot,
}
