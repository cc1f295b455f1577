using ChatBot.Search.Languages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Languages;

public class AnswerSignReaderTests
{
    [Theory]
    [InlineData("fr", "Elle compte 50 000 soldats.", AnswerSigns.Number)]
    [InlineData("fr", "Elle date de 1978.", AnswerSigns.Number | AnswerSigns.Date)]
    [InlineData("fr", "Elle finit en décembre.", AnswerSigns.Date)]
    [InlineData("fr", "Le siège est à Naqoura.", AnswerSigns.Name)]
    [InlineData("fr", "Elle part parce que le pays le veut.", AnswerSigns.Reason)]
    [InlineData("en", "Nobody knows.", AnswerSigns.None)]
    [InlineData("en", "It has 500 soldiers.", AnswerSigns.Number)]
    [InlineData("en", "It ended in May 1999.", AnswerSigns.Number | AnswerSigns.Date | AnswerSigns.Name)]
    [InlineData("en", "It left because it had to.", AnswerSigns.Reason)]
    [InlineData("es", "Termina en agosto.", AnswerSigns.Date)]
    [InlineData("es", "Existe para que haya paz.", AnswerSigns.Reason)]
    [InlineData("es", "Está en Madrid.", AnswerSigns.Name)]
    [InlineData("ru", "Она создана в ноябре.", AnswerSigns.Date)]
    [InlineData("ru", "Это так, потому что нужно.", AnswerSigns.Reason)]
    [InlineData("ru", "Штаб в Нью-Йорке.", AnswerSigns.Name)]
    [InlineData("ar", "في عام ١٩٧٨.", AnswerSigns.Number | AnswerSigns.Date)]
    [InlineData("ar", "تنتهي في ديسمبر.", AnswerSigns.Date)]
    [InlineData("ar", "بسبب الحرب.", AnswerSigns.Reason)]
    [InlineData("zh", "共有500人。", AnswerSigns.Number)]
    [InlineData("zh", "三月结束。", AnswerSigns.Date)]
    [InlineData("zh", "因为需要和平。", AnswerSigns.Reason)]
    public void A_text_shows_the_signs_of_an_answer(string language, string text, AnswerSigns signs) =>
        Assert.Equal(signs, AnswerSignReader.Of(text, language));

    [Theory]
    [InlineData("fr", "Oui, elle peut le faire.", true)]
    [InlineData("fr", "Ouïr et nonante ne sont rien.", false)]
    [InlineData("en", "Yes.", true)]
    [InlineData("en", "Nobody knows.", false)]
    [InlineData("es", "Sí, puede hacerlo.", true)]
    [InlineData("ru", "Да, есть.", true)]
    [InlineData("ru", "Данные есть.", false)]
    [InlineData("ar", "نعم، يمكنها ذلك.", true)]
    [InlineData("zh", "是的，可以。", true)]
    public void A_text_opens_with_yes_or_no(string language, string text, bool opens) =>
        Assert.Equal(opens, AnswerSignReader.OpensWithYesOrNo(text, language));

    [Theory]
    [InlineData("1", AnswerSigns.Number)]
    [InlineData("999", AnswerSigns.Number)]
    [InlineData("0999", AnswerSigns.Number)]
    [InlineData("1000", AnswerSigns.Number | AnswerSigns.Date)]
    [InlineData("2100", AnswerSigns.Number | AnswerSigns.Date)]
    [InlineData("2101", AnswerSigns.Number)]
    [InlineData("19999", AnswerSigns.Number)]
    [InlineData("12345678901999", AnswerSigns.Number)]
    [InlineData("1234567891999", AnswerSigns.Number)]
    public void A_year_is_a_number_of_four_digits(string text, AnswerSigns signs) =>
        Assert.Equal(signs, AnswerSignReader.Of(text, "fr"));

    [Theory]
    [InlineData(QuestionKind.Quantity, AnswerSigns.Number)]
    [InlineData(QuestionKind.Time, AnswerSigns.Date)]
    [InlineData(QuestionKind.Person, AnswerSigns.Name)]
    [InlineData(QuestionKind.Place, AnswerSigns.Name)]
    [InlineData(QuestionKind.Reason, AnswerSigns.Reason)]
    [InlineData(QuestionKind.YesOrNo, AnswerSigns.None)]
    [InlineData(QuestionKind.Definition, AnswerSigns.None)]
    [InlineData(QuestionKind.Other, AnswerSigns.None)]
    public void Each_kind_of_question_wants_its_sign(QuestionKind kind, AnswerSigns signs) =>
        Assert.Equal(signs, AnswerSignReader.Wanted(kind));

    [Property(MaxTest = 300)]
    public void Whatever_stands_in_a_text_is_read(string? text, byte number) =>
        Assert.InRange((int)AnswerSignReader.Of(text, Language.All[number % Language.All.Count]), 0, 15);
}
