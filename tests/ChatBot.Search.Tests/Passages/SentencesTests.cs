using ChatBot.Search.Passages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Passages;

public class SentencesTests
{
    [Theory]
    [InlineData("Un. Deux ! Trois ? Quatre", "Un.|Deux !|Trois ?|Quatre")]
    [InlineData(
        "M. Annan et le Dr. Bunche ont parlé. Puis D. Hammarskjöld.",
        "M. Annan et le Dr. Bunche ont parlé.|Puis D. Hammarskjöld."
    )]
    [InlineData("Le taux est de 3.5 pour cent. Il monte.", "Le taux est de 3.5 pour cent.|Il monte.")]
    [InlineData("Il a dit « Venez ! » Puis il est parti.", "Il a dit « Venez ! »|Puis il est parti.")]
    [InlineData("Il a dit « Venez\u00A0!\u00A0» et il est parti.", "Il a dit « Venez\u00A0!\u00A0» et il est parti.")]
    [InlineData("Attendez... non. Si.", "Attendez... non.|Si.")]
    [InlineData("¿Dónde está? Aquí.", "¿Dónde está?|Aquí.")]
    [InlineData("В 2023 г. миссия закрыта. Войска ушли.", "В 2023 г. миссия закрыта.|Войска ушли.")]
    [InlineData("ما هي المهمة؟ حماية المدنيين.", "ما هي المهمة؟|حماية المدنيين.")]
    [InlineData("维和人员保护平民。他们来自各国！", "维和人员保护平民。|他们来自各国！")]
    [InlineData("   ", "")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Split(text)));

    [Property]
    public void Nothing_but_white_space_is_lost(string text)
    {
        text ??= "";

        Assert.Equal(Squeeze(text), Squeeze(string.Concat(Split(text))));
    }

    private static IEnumerable<string> Split(string text) =>
        Sentences.Split(text, 0, text.Length).Select(s => text[s.Start..s.End]);

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
