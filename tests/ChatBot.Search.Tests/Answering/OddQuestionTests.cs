using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Answering;

public sealed class OddQuestionTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            "---\naudience: public\n---\n\n## Siège de la FINUL\n\nLe siège de la FINUL se trouve à Naqoura, au Liban. Elle date de 1978.\n\n"
                + "## Tâches\n\nLes tâches sont :\n\n- protéger les civils ;\n- aider le Liban.\n\n"
                + "| Mission | Siège |\n|---|---|\n| FINUL | Naqoura |\n"
        )
        .With(
            "en/mali.md",
            "The mission in Mali ended in 2023. " + string.Concat(Enumerable.Repeat("Mali, FINUL, ", 60))
        )
        .With(
            "fr/mandat.md",
            "---\naudience: public\n---\n\n"
                + string.Concat(
                    Enumerable.Repeat(
                        $"Le mandat du Liban {string.Concat(Enumerable.Repeat("dure encore et ", 20))}finit. ",
                        3
                    )
                )
        )
        .With("ru/mali.md", "Миссия в Мали закрыта. Что это? Это конец.")
        .With("ar/liban.md", "مقر اليونيفيل في الناقورة.")
        .With("zh/onu.md", "联合国总部在纽约。维和行动保护平民。")
        .With("glossary.csv", "fr,en,ru,ar,zh\nONU|Nations Unies,UN,ООН,الأمم المتحدة,联合国\nsiège,seat,,مقر,总部\n")
        .With("pins.csv", "question,document,section\nOù se trouve le siège de la FINUL ?,fr/finul.md,taches\n")
        .With("smalltalk/fr.yaml", "- intent: greeting\n  phrases: [\"bonjour\"]\n  reply: \"Bonjour !\"\n");

    private readonly KnowledgeBase knowledge;

    public OddQuestionTests() => knowledge = folder.Open();

    [Property(MaxTest = 400, Arbitrary = [typeof(OddText)])]
    public void Whatever_is_asked_after_whatever_was_said_keeps_the_promises_of_an_answer(
        OddText text,
        OddText[] history,
        OddText locale,
        bool isPublic
    ) =>
        Check(
            new Question(text.Text)
            {
                History = [.. history.Select(earlier => earlier.Text)],
                Locale = locale.Text,
                Audience = isPublic ? Audience.Public : Audience.Internal,
                Explain = true,
            }
        );

    [Property(MaxTest = 200, Arbitrary = [typeof(OddText)])]
    public void Whatever_is_asked_in_any_language_keeps_the_promises_of_an_answer(OddText text, byte language) =>
        Check(
            new Question(text.Text)
            {
                Language = Search.Languages.Language.All[language % Search.Languages.Language.All.Count],
                Audience = Audience.Internal,
                Explain = true,
            }
        );

    [Property(MaxTest = 100, Arbitrary = [typeof(OddText)])]
    public void The_same_question_gets_the_same_answer(OddText text, OddText earlier)
    {
        var question = new Question(text.Text) { History = [earlier.Text], Audience = Audience.Internal };

        var (first, second) = (knowledge.Ask(question), knowledge.Ask(question));

        Assert.Equal(first.Quotes, second.Quotes);
        Assert.Equal(first.Corrections, second.Corrections);
        Assert.Equal(
            (first.Kind, first.Language, first.Corrected, first.Reply, first.Explanation.Decision),
            (second.Kind, second.Language, second.Corrected, second.Reply, second.Explanation.Decision)
        );
    }

    [Theory]
    [InlineData("le la les de du et qui que")]
    [InlineData("the of and what")]
    [InlineData("?")]
    [InlineData("\u200F\u202E")]
    public void What_names_nothing_is_answered_with_nothing(string text) =>
        Assert.Equal(AnswerKind.None, knowledge.Ask(text).Kind);

    public void Dispose()
    {
        knowledge.Dispose();
        folder.Dispose();
    }

    private void Check(Question question)
    {
        var answer = knowledge.Ask(question);

        Assert.InRange(
            answer.Quotes.Count,
            answer.Kind switch
            {
                AnswerKind.Answer => 1,
                AnswerKind.Choice => 2,
                _ => 0,
            },
            answer.Kind switch
            {
                AnswerKind.Answer => 1,
                AnswerKind.Choice => 4,
                _ => 0,
            }
        );
        Assert.Equal(answer.Kind == AnswerKind.SmallTalk, answer.Reply is not null);
        Assert.InRange(answer.Explanation.Answerable, 0, 1);
        Assert.InRange(answer.Explanation.Right, 0, 1);
        Assert.All(answer.Explanation.Candidates, candidate => Assert.InRange(candidate.Score, 0, 1));
        Assert.All(answer.Quotes, quote => Check(quote, question.Audience));
        Assert.All(
            answer.Corrections,
            correction =>
                Assert.Equal(correction.Asked, question.Text.Substring(correction.Start, correction.Asked.Length))
        );
    }

    private void Check(Quote quote, Audience audience)
    {
        var (document, _) = knowledge.Read(quote.Document, audience)!.Value;
        Assert.Equal(document.Text[quote.Start..quote.End], quote.Text);
        Assert.Contains(quote.Text, quote.Passage, StringComparison.Ordinal);
        Assert.InRange(quote.Score, 0, 1);
        // A list or a row may be longer than sentences are.
        var isWhole =
            quote.Text.Contains("\n- ", StringComparison.Ordinal)
            || quote.Text.Contains(" · ", StringComparison.Ordinal);
        Assert.True(isWhole || quote.Text.Length <= 400);
    }
}
