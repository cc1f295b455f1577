namespace ChatBot.Crawling;

/// <summary>Addresses that by their name give no page: fetching them would only cost the site.</summary>
internal static class NoPage
{
    private static readonly HashSet<string> Extensions = new(
        (
            ".jpg .jpeg .png .gif .webp .avif .svg .ico .bmp .tif .tiff .css .js .mjs .map .json .xml .rss .atom "
            + ".woff .woff2 .ttf .otf .eot .mp3 .m4a .ogg .wav .mp4 .m4v .webm .mov .avi .zip .gz .tgz .bz2 .xz .7z "
            + ".rar .tar .exe .msi .dmg .iso .apk .deb .rpm .doc .docx .xls .xlsx .ppt .pptx .odt .ods .odp .epub .csv .ics"
        ).Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    public static bool IsNamedLikeOne(Uri address) => Extensions.Contains(Path.GetExtension(address.AbsolutePath));
}
