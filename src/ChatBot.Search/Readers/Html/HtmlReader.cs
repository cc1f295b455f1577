using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// A saved web page: its main content without menus, banners and forms. Nothing is loaded and no
/// script runs. The only level-1 heading is the title and no section of its own.
/// </summary>
internal static class HtmlReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems, DeclaredEncoding.Of(file.Content.Span)) is not { } text)
            return null;
        var stated = LeadingFrontMatter.Read(text, problems);
        if (problems.All.Count > 0 || HtmlParsing.Parse(Xhtml.AsHtml(text), problems) is not { } page)
            return null;

        var content = MainContent.Of(page.Body ?? page.DocumentElement);
        var onlyHeading = PageTitle.OnlyHeading(page, content.Elements);
        var builder = new DocumentBuilder(limits);
        var writer = new HtmlWriter(builder, onlyHeading, content.IsMenu);
        foreach (var element in content.Elements)
            writer.Write(element);
        var own = PageProperties.Of(page, content.Elements);
        return builder.Build(
            stated with
            {
                Title = stated.Title ?? PageTitle.Of(page, onlyHeading),
                Language = stated.Language ?? own.Language,
                Date = stated.Date ?? own.Date,
                Source = stated.Source ?? own.Source,
            }
        );
    }
}
