using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Answering;

public sealed class UnderstandingTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With("fr/onu.md", "---\naudience: public\n---\n\nLe budget de l’ONU finance le maintien de la paix au Liban.")
        .With("fr/secret.md", "Le projet Zénith reste caché.")
        .With("ru/mir.md", "---\naudience: public\n---\n\nБюджет миротворцев растёт.")
        .With("ar/salam.md", "---\naudience: public\n---\n\nميزانية حفظ السلام كبيرة.")
        .With("zh/weihe.md", "---\naudience: public\n---\n\n维和行动的预算很大。")
        .With(
            "glossary.csv",
            "fr,en,es,zh\nmaintien de la paix,peacekeeping,mantenimiento de la paz,维和\nONU,UN,,联合国\n"
        )
        .With("unanswered/zh.txt", "维和行动的帽子是什么颜色？\n")
        .With("unanswered/fr.txt", "Combien pèse un éléphant du cirque ?\n");

    private readonly KnowledgeBase knowledge;

    public UnderstandingTests() => knowledge = folder.Open();

    [Theory]
    [InlineData(
        "fr",
        "Est-ce que l’ONU protège les kangourous du désert australien pendant l'hiver ?",
        "ONU +|protège|kangourous|désert|australien|pendant|hiver"
    )]
    [InlineData(
        "en",
        "Does peacekeeping protect Skippy's kangaroos in Wakanda?",
        "peacekeeping +|protect|Skippy|kangaroos|Wakanda"
    )]
    [InlineData(
        "es",
        "¿El mantenimiento de la paz protege canguros en Wakanda?",
        "mantenimiento de la paz +|protege|canguros|Wakanda"
    )]
    [InlineData(
        "ru",
        "Есть ли бюджет для кенгуру и слонов в Австралии летом?",
        "бюджет +|кенгуру|слонов|Австралии|летом"
    )]
    [InlineData("ar", "هل تحمي ميزانية الكنغر في الصحراء البعيدة؟", "تحمي|ميزانية +|الكنغر|الصحراء|البعيدة")]
    [InlineData("zh", "澳大利亚的袋鼠冬天吃什么？它的预算呢？", "澳大利亚的袋鼠冬天吃|它的预算 +")]
    [InlineData("zh", "维和行动的帽子是什么颜色？", "维和 +|行动的帽子 +|颜色")]
    public void What_was_looked_for_is_said_as_it_was_written(string language, string question, string expected) =>
        Assert.Equal(expected, Understood(question, language));

    [Fact]
    public void Mistyped_words_are_said_as_they_were_read() =>
        Assert.Equal(
            "maintien de la paix +|kangourous|sauvages|Australie",
            Understood("Le maintein de la paix des kangourous sauvages en Australie ?", "fr")
        );

    [Fact]
    public void A_word_of_known_gaps_alone_stands_in_no_document() =>
        Assert.Equal("pèse|éléphant|cirque", Understood("Combien pèse un éléphant du cirque ?", "fr"));

    [Fact]
    public void A_word_that_only_others_may_read_is_unknown()
    {
        const string Question = "Le Zénith des kangourous en Australie et au Wakanda ?";

        Assert.StartsWith("Zénith|", Understood(Question, "fr"), StringComparison.Ordinal);
        Assert.StartsWith("Zénith +|", Understood(Question, "fr", Audience.Internal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_said_before_is_part_of_it()
    {
        var answer = knowledge.Ask(
            new Question("et en Australie ?") { Language = "fr", History = ["Combien de kangourous au Liban ?"] }
        );

        Assert.Equal(["kangourous", "Australie"], answer.Understood.Select(word => word.Text));
    }

    [Fact]
    public void An_answer_says_nothing_of_it() =>
        Assert.Empty(knowledge.Ask("Que finance le budget de l’ONU ?", "fr").Understood);

    [Property(MaxTest = 300, Arbitrary = [typeof(OddText)])]
    public void Whatever_is_asked_its_words_stand_in_it(OddText text, byte number)
    {
        var language = Search.Languages.Language.All[number % Search.Languages.Language.All.Count];

        var answer = knowledge.Ask(new Question(text.Text) { Language = language });

        var written = text.Text + string.Concat(answer.Corrections.Select(correction => correction.Read));
        Assert.All(
            answer.Understood.Where(_ => answer.Corrections.Count == 0),
            word => Assert.Contains(word.Text, written, StringComparison.Ordinal)
        );
        Assert.All(answer.Understood, word => Assert.NotEqual("", word.Text));
    }

    public void Dispose()
    {
        knowledge.Dispose();
        folder.Dispose();
    }

    private string Understood(string question, string language, Audience audience = Audience.Public)
    {
        var answer = knowledge.Ask(new Question(question) { Language = language, Audience = audience });
        Assert.Equal(AnswerKind.None, answer.Kind);
        return string.Join('|', answer.Understood.Select(word => word.IsKnown ? word.Text + " +" : word.Text));
    }
}
