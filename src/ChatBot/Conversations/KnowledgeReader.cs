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
            Sections =
            [
                .. document.Sections.Select(section => new ReadingSection(
                    section.Id,
                    section.Source,
                    [.. section.Blocks.Select(block => ReadingBlock.Of(document.Text, block, quote))]
                )),
            ],
        };
    }
}
