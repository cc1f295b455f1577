using ChatBot.Search.Languages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Languages;

public class QuestionKindsTests
{
    [Theory]
    [InlineData("fr", "Combien de Casques bleus y a-t-il ?", QuestionKind.Quantity)]
    [InlineData("fr", "Quand la FINUL a-t-elle été créée ?", QuestionKind.Time)]
    [InlineData("fr", "Pourquoi le casque est-il bleu ?", QuestionKind.Reason)]
    [InlineData("fr", "Qu'est-ce que la MINUSCA ?", QuestionKind.Definition)]
    [InlineData("fr", "Où se trouve le siège ?", QuestionKind.Place)]
    [InlineData("fr", "Qui dirige le département ?", QuestionKind.Person)]
    [InlineData("fr", "Est-ce que l'ONU a une armée ?", QuestionKind.YesOrNo)]
    [InlineData("fr", "Comment devenir policier ?", QuestionKind.Other)]
    [InlineData("fr", "budget 2025", QuestionKind.Other)]
    [InlineData("en", "How many peacekeepers are there?", QuestionKind.Quantity)]
    [InlineData("en", "When did the mission end?", QuestionKind.Time)]
    [InlineData("en", "Why is the helmet blue?", QuestionKind.Reason)]
    [InlineData("en", "What is MONUSCO?", QuestionKind.Definition)]
    [InlineData("en", "Where is the headquarters?", QuestionKind.Place)]
    [InlineData("en", "Who pays for it?", QuestionKind.Person)]
    [InlineData("en", "Is the UN still in Mali?", QuestionKind.YesOrNo)]
    [InlineData("en", "How can I join?", QuestionKind.Other)]
    [InlineData("es", "¿Cuántos cascos azules hay?", QuestionKind.Quantity)]
    [InlineData("es", "¿Cuándo terminó la misión?", QuestionKind.Time)]
    [InlineData("es", "¿Por qué es azul el casco?", QuestionKind.Reason)]
    [InlineData("es", "¿Qué es la FINUL?", QuestionKind.Definition)]
    [InlineData("es", "¿Dónde está la sede?", QuestionKind.Place)]
    [InlineData("es", "¿Quién decide?", QuestionKind.Person)]
    [InlineData("es", "¿Es neutral la ONU?", QuestionKind.YesOrNo)]
    [InlineData("es", "¿Cómo ser voluntario?", QuestionKind.Other)]
    [InlineData("ru", "Сколько миротворцев погибло?", QuestionKind.Quantity)]
    [InlineData("ru", "Когда создана миссия?", QuestionKind.Time)]
    [InlineData("ru", "Почему каска голубая?", QuestionKind.Reason)]
    [InlineData("ru", "Что такое МООНСДРК?", QuestionKind.Definition)]
    [InlineData("ru", "Где находится штаб?", QuestionKind.Place)]
    [InlineData("ru", "Кто платит за операции?", QuestionKind.Person)]
    [InlineData("ru", "Есть ли у ООН армия?", QuestionKind.YesOrNo)]
    [InlineData("ru", "Как стать добровольцем?", QuestionKind.Other)]
    [InlineData("ar", "كم عدد البعثات؟", QuestionKind.Quantity)]
    [InlineData("ar", "متى انتهت البعثة؟", QuestionKind.Time)]
    [InlineData("ar", "لماذا الخوذة زرقاء؟", QuestionKind.Reason)]
    [InlineData("ar", "وكم عدد النساء؟", QuestionKind.Quantity)]
    [InlineData("ar", "فمتى تنتهي؟", QuestionKind.Time)]
    [InlineData("ar", "ما هي اليونيفيل؟", QuestionKind.Definition)]
    [InlineData("ar", "أين يقع المقر؟", QuestionKind.Place)]
    [InlineData("ar", "من يموّل العمليات؟", QuestionKind.Person)]
    [InlineData("ar", "هل للأمم المتحدة جيش؟", QuestionKind.YesOrNo)]
    [InlineData("ar", "كيف أصبح متطوعا؟", QuestionKind.Other)]
    [InlineData("zh", "维和行动有多少人员？", QuestionKind.Quantity)]
    [InlineData("zh", "任务什么时候结束？", QuestionKind.Time)]
    [InlineData("zh", "头盔为什么是蓝色？", QuestionKind.Reason)]
    [InlineData("zh", "什么是维和行动？", QuestionKind.Definition)]
    [InlineData("zh", "总部在哪里？", QuestionKind.Place)]
    [InlineData("zh", "谁决定派遣？", QuestionKind.Person)]
    [InlineData("zh", "联合国有军队吗？", QuestionKind.YesOrNo)]
    [InlineData("zh", "如何成为志愿者？", QuestionKind.Other)]
    public void A_question_asks_for_one_sort_of_answer(string language, string question, QuestionKind kind) =>
        Assert.Equal(kind, QuestionKinds.Of(question, language));

    [Theory]
    [InlineData("fr", "OU SE TROUVE LE SIEGE", QuestionKind.Place)]
    [InlineData("fr", "quest ce que la minusca", QuestionKind.Definition)]
    [InlineData("fr", "Est-ce qu'un soldat peut partir ?", QuestionKind.YesOrNo)]
    [InlineData("fr", "Que peut faire la FINUL ?", QuestionKind.Other)]
    [InlineData("fr", "Comment est-ce que l'on s'engage ?", QuestionKind.Other)]
    [InlineData("fr", "Le quiproquo de l'équipe", QuestionKind.Other)]
    [InlineData("en", "The island is large", QuestionKind.Other)]
    [InlineData("en", "whatever whoever", QuestionKind.Other)]
    public void Whole_words_count_however_they_are_written(string language, string question, QuestionKind kind) =>
        Assert.Equal(kind, QuestionKinds.Of(question, language));

    [Property(MaxTest = 300)]
    public void Whatever_is_asked_is_of_some_kind(string? text, byte number) =>
        Assert.True(Enum.IsDefined(QuestionKinds.Of(text ?? "", Language.All[number % Language.All.Count])));
}
