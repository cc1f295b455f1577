using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>Asks the knowledge base for a person and words the reply.</summary>
internal sealed class KnowledgeAsker(KnowledgeBase knowledge, Links links)
{
    private const int ExampleCount = 3;
    private const int RelatedCount = 3;

    public Reply Ask(string text, string? locale, Audience audience) =>
        Ask(new Question(text) { Locale = locale, Audience = audience });

    public Reply Ask(Question question) => Word(question, knowledge.Ask(question));

    /// <summary>Asks, and finds what a person may ask next.</summary>
    public Reply AskOnward(Question question)
    {
        var answer = knowledge.Ask(question);
        var reply = Word(question, answer);
        return answer switch
        {
            { Kind: AnswerKind.Answer, Quotes: [var quote, ..] } => reply with
            {
                NextQuestions = knowledge.Related(
                    quote,
                    question.Text,
                    answer.Language,
                    question.Audience,
                    RelatedCount
                ),
            },
            { Kind: AnswerKind.None } => reply with { NextQuestions = Examples(answer.Language, question.Audience) },
            _ => reply,
        };
    }

    private Reply Word(Question question, Answer answer)
    {
        var texts = TextResources.In(answer.Language);
        return new Reply
        {
            Language = answer.Language,
            Lead = Lead(answer, texts),
            Kind = answer.Kind,
            Generation = answer.Generation,
            Question = question.Text,
            IsNothingAsked = answer.Explanation.Decision == Decision.NothingAsked,
            Understood = answer.Understood,
            Quotes = [.. answer.Quotes.Select(quote => Word(quote, texts.Bot))],
        };
    }

    /// <summary>Questions to begin with, each of which has an answer.</summary>
    public IReadOnlyList<string> Examples(string language, Audience audience) =>
        knowledge.Examples(language, audience, ExampleCount);

    public static bool Speaks(string? locale) => Language.OfLocale(locale) is not null;

    /// <summary>The language to greet in; French where the client names none of the six.</summary>
    public static string LanguageOf(string? locale) => Language.OfLocale(locale) ?? Language.All[0];

    private static string Lead(Answer answer, TextResources texts)
    {
        if (answer.Reply is { } reply)
            return reply;
        string[] sentences =
        [
            answer.Corrected is { } corrected ? TextResources.Format(texts.Bot.Corrected, corrected) : "",
            About(answer, texts),
        ];
        return string.Join('\n', sentences.Where(sentence => sentence.Length > 0));
    }

    private static string About(Answer answer, TextResources texts) =>
        answer switch
        {
            { Explanation.Decision: Decision.NothingAsked } => texts.Bot.NothingAsked,
            { Kind: AnswerKind.None } => texts.Bot.NotFound,
            { Kind: AnswerKind.Choice } => texts.Bot.Choose,
            { Quotes: [var quote] } when quote.Language != answer.Language => TextResources.Format(
                texts.Bot.OtherLanguage,
                texts.Languages[quote.Language]
            ),
            _ => "",
        };

    private ReplyQuote Word(Quote quote, BotTexts texts) =>
        new()
        {
            Text = quote.Text,
            Document = quote.Document,
            SectionId = quote.SectionId,
            Language = quote.Language,
            Title = quote.Title,
            Section = quote.Section,
            Page = quote.Page is { } page ? texts.Of(page) : "",
            Url = links.To(quote),
            IsOpen = links.LeadAnybodyTo(quote),
            Source = quote.Source,
            Date = quote.Date,
            ValidUntil = quote.ValidUntil,
            Found = quote,
        };
}
