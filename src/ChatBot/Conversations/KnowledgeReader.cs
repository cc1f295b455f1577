using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Conversations;

/// <summary>Opens documents for reading, as far as the reader may see them.</summary>
internal sealed class KnowledgeReader(KnowledgeBase knowledge)
{
    /// <param name="mark">A <see cref="QuoteMark"/>, or null to read without one.</param>
    public Reading? Open(string path, string? mark, Audience audience)
    {
        if (knowledge.Read(path, audience) is not var (document, generation))
            return null;
        var quote = QuoteMark.Find(mark, document.Text);
        return new Reading
        {
            Title = document.Title,
            Language = document.Language,
            IsRightToLeft = Language.IsRightToLeft(document.Language),
            Date = document.Date,
            ValidUntil = document.ValidUntil,
            Source = document.Source,
            HasChanged = mark is not null && quote is null,
            Generation = generation,
            Sections = Sections(document, quote),
        };
    }

    private static List<ReadingSection> Sections(Document document, (int Start, int End)? quote)
    {
        var sections = new List<ReadingSection>();
        var nextPage = 0;
        foreach (var section in document.Sections)
        {
            var blocks = new List<ReadingBlock>();
            foreach (var block in section.Blocks)
            {
                var first = nextPage;
                while (nextPage < document.Pages.Count && document.Pages[nextPage].Start < block.End)
                    nextPage++;
                blocks.Add(
                    ReadingBlock.Of(
                        document.Text,
                        block,
                        quote,
                        document.Pages.Take(first..nextPage).ToList(),
                        section.Id
                    )
                );
            }
            sections.Add(new ReadingSection(section.Id, section.Source, blocks));
        }
        return sections;
    }
}
