using ChatBot.Search.Languages;
using ChatBot.Search.Questions;

namespace ChatBot.Search.Tests.Questions;

public class NamesTests
{
    [Theory]
    [InlineData("fr", "Que fait la FINUL au Liban ?", "finul liban")]
    [InlineData("fr", "FINUL et mandat", "finul")]
    [InlineData("fr", "Mandat et mission", "")]
    [InlineData("fr", "Bonjour. Mandat de l'ONU, d’Haïti ?", "onu haiti")]
    [InlineData("fr", "Le budget 2025", "2025")]
    [InlineData("en", "Is the Security Council in Geneva?", "security council geneva")]
    [InlineData("es", "¿Misiones en Malí?", "mali")]
    [InlineData("ru", "Миссия в Мали", "мали")]
    [InlineData("zh", "联合国 UN 2025", "un 2025")]
    public void Names_acronyms_and_numbers_are_told_by_how_they_are_written(
        string language,
        string question,
        string names
    ) =>
        Assert.Equal(
            names,
            string.Join(
                ' ',
                QuestionAnalyzer
                    .Words(question, language)
                    .Where(word => Names.IsName(question, word))
                    .Select(word => word.Surface)
            )
        );
}
