using ChatBot.Search.Answering;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Questions;

public class FollowUpTests
{
    private readonly FollowUps followUps = new(new Glossary([]));

    [Theory]
    [InlineData("fr", "Que fait la FINUL au Liban ?", "Pourquoi ?")]
    [InlineData("fr", "Que fait la FINUL au Liban ?", "Depuis quand ?")]
    [InlineData("fr", "Quel département s'occupe du maintien de la paix ?", "Qui le dirige ?")]
    [InlineData("fr", "Quand la mission en Haïti s'est-elle terminée ?", "Et au Mali ?")]
    [InlineData("fr", "Que font les agents des affaires civiles ?", "Combien sont-ils ?")]
    [InlineData("en", "What does UNIFIL do in Lebanon?", "Why?")]
    [InlineData("en", "When did the mission in Haiti end?", "And in Mali?")]
    [InlineData("en", "Which department runs peacekeeping?", "And who leads it?")]
    [InlineData("es", "¿Cuándo terminó la misión en Haití?", "¿Y en Malí?")]
    [InlineData("es", "¿Qué son las operaciones de paz?", "¿Quién las paga?")]
    [InlineData("ru", "Когда закончилась миссия на Гаити?", "А в Мали?")]
    [InlineData("ru", "Миссия ООН в Мали закрыта?", "Почему?")]
    [InlineData("ar", "متى انتهت بعثة حفظ السلام في هايتي؟", "وفي مالي؟")]
    [InlineData("ar", "هل نالت قوات حفظ السلام جائزة نوبل؟", "متى؟")]
    [InlineData("ar", "هل نالت قوات حفظ السلام جائزة نوبل؟", "ومنذ متى؟")]
    [InlineData("ar", "ما هي اليونيفيل؟", "متى تنتهي ولايتها؟")]
    [InlineData("zh", "联合国在海地的维和任务什么时候结束的？", "那马里呢？")]
    [InlineData("zh", "维和士兵的头盔是蓝色的吗？", "为什么？")]
    public void What_cannot_be_understood_alone_is_read_with_what_was_said_before(
        string language,
        string said,
        string question
    )
    {
        var understood = followUps.Understand(question, [said], language);

        Assert.True(understood.ContextLength > 0);
        Assert.EndsWith(question, understood.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Et comment devenir observateur militaire ?")]
    [InlineData("fr", "Qui finance les opérations de maintien de la paix ?")]
    [InlineData("fr", "Mali")]
    [InlineData("en", "And who pays for peacekeeping operations?")]
    [InlineData("en", "Where is the headquarters of UNIFIL?")]
    [InlineData("es", "¿Y cuáles son los tres principios del mantenimiento de la paz?")]
    [InlineData("ru", "А есть ли у ООН собственная армия?")]
    [InlineData("ar", "وما هو الفصل السابع من ميثاق الأمم المتحدة؟")]
    [InlineData("zh", "那么维和人员必须保持中立吗？")]
    public void A_question_complete_in_itself_stays_as_it_is(string language, string question)
    {
        var understood = followUps.Understand(question, ["Que fait la FINUL au Liban ?"], language);

        Assert.Equal(new Understood(question, question), understood);
    }

    [Fact]
    public void A_name_takes_the_place_of_the_one_before_and_the_question_stays()
    {
        var understood = followUps.Understand(
            "Et au Mali ?",
            ["Quand la dernière mission en Haïti s'est-elle terminée ?"],
            "fr"
        );

        Assert.Contains("dernière mission", understood.Text, StringComparison.Ordinal);
        Assert.Contains("Mali", understood.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Haïti", understood.Text, StringComparison.Ordinal);
        Assert.Equal("Quand la dernière mission en Haïti s'est-elle terminée ?", understood.Asking);
    }

    [Fact]
    public void A_word_that_asks_takes_the_place_of_the_question_and_the_names_stay()
    {
        var understood = followUps.Understand("Pourquoi ?", ["Où agit la FINUL ?"], "fr");

        Assert.Equal("Où agit la FINUL ? Pourquoi ?", understood.Text);
        Assert.Equal("Pourquoi ?", understood.Asking);
    }

    [Theory]
    [InlineData("ar", "متى انتهت بعثة حفظ السلام في هايتي؟", "هايتي", "بعثة حفظ السلام", "وفي مالي؟")]
    [InlineData("zh", "联合国在海地的维和任务什么时候结束的？", "海地", "维和任务", "那马里呢？")]
    [InlineData("en", "when did peacekeeping in the ivory coast end", "ivory coast", "peacekeeping", "and in mali")]
    public void Where_no_capital_tells_a_name_the_glossary_does(
        string language,
        string said,
        string replaced,
        string kept,
        string question
    )
    {
        var (concepts, _) = GlossaryReader.Read(
            "en,ar,zh\nHaiti,هايتي,海地\nMali,مالي,马里\nIvory Coast,ساحل العاج,科特迪瓦\n"
        );

        var understood = new FollowUps(new Glossary(concepts)).Understand(question, [said], language);

        Assert.DoesNotContain(replaced, understood.Text, StringComparison.Ordinal);
        Assert.Contains(kept, understood.Text, StringComparison.Ordinal);
        Assert.EndsWith(question, understood.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_question_may_lean_on_another_that_leans_itself()
    {
        var understood = followUps.Understand(
            "Pourquoi ?",
            ["Quand la mission en Haïti s'est-elle terminée ?", "Et au Mali ?"],
            "fr"
        );

        Assert.Contains("mission", understood.Text, StringComparison.Ordinal);
        Assert.Contains("Mali", understood.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Haïti", understood.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_complete_in_itself_ends_what_was_meant_before()
    {
        var understood = followUps.Understand(
            "Pourquoi ?",
            ["Que fait la FINUL au Liban ?", "Qui finance les opérations de maintien de la paix ?"],
            "fr"
        );

        Assert.DoesNotContain("FINUL", understood.Text, StringComparison.Ordinal);
    }

    [Property]
    public void Behind_its_context_stands_the_question_as_it_was_asked(
        string?[] history,
        string? question,
        byte language
    )
    {
        var asked = question ?? "";

        var understood = followUps.Understand(
            asked,
            [.. (history ?? []).Select(earlier => earlier ?? "")],
            Language.All[language % Language.All.Count]
        );

        Assert.Equal(asked, understood.Text[understood.ContextLength..]);
    }

    [Fact]
    public void What_was_said_at_great_length_is_cut_at_its_beginning()
    {
        var said = "Haïti et " + string.Concat(Enumerable.Repeat("la mission ", 100)) + "au Liban ?";

        var understood = followUps.Understand("Pourquoi ?", [said], "fr");

        Assert.Equal(401, understood.ContextLength);
        Assert.Contains("au Liban ? Pourquoi ?", understood.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_tells_what_it_understood_only_where_that_is_not_the_question_itself()
    {
        using var folder = new TestFolder()
            .With("fr/finul.md", "## Siège de la FINUL\n\nLe siège de la FINUL se trouve à Naqoura.")
            .With("fr/minuk.md", "## Siège de la MINUK\n\nLe siège de la MINUK se trouve à Pristina.");
        using var knowledge = folder.Open();
        Answer Ask(string text, params string[] history) =>
            knowledge.Ask(
                new Question(text)
                {
                    History = history,
                    Language = "fr",
                    Audience = Audience.Internal,
                }
            );

        var first = Ask("Où se trouve le siège de la FINUL ?");
        var second = Ask("Et de la MINUK ?", "Où se trouve le siège de la FINUL ?");

        Assert.Null(first.Explanation.Understood);
        Assert.Equal("fr/finul.md", first.Quotes[0].Document);
        Assert.NotNull(second.Explanation.Understood);
        Assert.Equal("fr/minuk.md", second.Quotes[0].Document);
    }
}
