using ChatBot.Conversations;
using ChatBot.Search.Answering;

namespace ChatBot.Tests.Teams;

/// <summary>Replies of any size, as no small folder of documents gives them.</summary>
internal static class Replies
{
    public static Reply Answer(string language, string passage, string quote, params string[] next) =>
        new()
        {
            Language = language,
            Lead = "",
            Kind = AnswerKind.Answer,
            Generation = "g1",
            Question = "?",
            Quotes = [Quote(language, passage, quote)],
            NextQuestions = next,
        };

    public static Reply Choice(string language, string question, params ReplyQuote[] quotes) =>
        new()
        {
            Language = language,
            Lead = "Lead",
            Kind = AnswerKind.Choice,
            Generation = "g1",
            Question = question,
            Quotes = quotes,
        };

    public static Reply None(string language, params string[] examples) =>
        new()
        {
            Language = language,
            Lead = "Lead",
            Kind = AnswerKind.None,
            Generation = "g1",
            Question = "?",
            Quotes = [],
            NextQuestions = examples,
        };

    public static ReplyQuote Quote(string language, string passage, string quote)
    {
        var start = passage.IndexOf(quote, StringComparison.Ordinal);
        Assert.True(start >= 0);
        return new ReplyQuote
        {
            Text = quote,
            Language = language,
            Document = language + "/document.pdf",
            SectionId = "section",
            Title = "Document",
            Section = "Section",
            Page = "page 3",
            Url = "https://example.org/documents/x",
            Source = "https://example.org/source",
            Date = new DateOnly(2026, 11, 1),
            ValidUntil = new DateOnly(2027, 11, 1),
            Found = new Quote
            {
                Text = quote,
                Passage = passage,
                PassageStart = 100,
                Document = language + "/document.pdf",
                Title = "Document",
                Section = "Section",
                SectionId = "section",
                Start = 100 + start,
                End = 100 + start + quote.Length,
                Language = language,
                Score = 1,
            },
        };
    }
}
