using System.Reflection;

namespace ChatBot.Teams.Package;

/// <summary>The program's version as Teams wants it.</summary>
internal static class ProductVersion
{
    /// <summary>Three numbers, without what marks a preview or a build.</summary>
    public static string Plain { get; } =
        PlainOf(
            typeof(ProductVersion)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
                .InformationalVersion
        );

    /// <param name="version">A semantic version, such as <c>1.2.3-preview.0.4+abc</c>.</param>
    public static string PlainOf(string version)
    {
        var end = version.AsSpan().IndexOfAny('-', '+');
        return end < 0 ? version : version[..end];
    }
}
