using ChatBot.Search.Languages;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Languages;

public class CharacterGramsTests
{
    [Theory]
    [InlineData("paix", "_pai paix aix_")]
    [InlineData("onu", "_onu onu_")]
    [InlineData("un", "_un_")]
    [InlineData("a", "_a_")]
    public void Four_letters_with_marks_at_the_edges(string word, string grams) =>
        Assert.Equal(grams.Split(' '), CharacterGrams.Of(new Word(word, word, 0, word.Length)));

    [Property]
    public void Codes_are_the_same_stretches_as_numbers(NonNull<string> surface, NonEmptyString trigram, bool isChinese)
    {
        var word = new Word(surface.Get, surface.Get, 0, surface.Get.Length)
        {
            Trigram = isChinese ? trigram.Get[..Math.Min(3, trigram.Get.Length)] : null,
        };
        var codes = new List<ulong>();

        CharacterGrams.AddCodes(word, codes);

        Assert.Equal(CharacterGrams.Of(word).Select(Letters), codes.Select(Letters));
    }

    private static string Letters(string gram) => gram.PadRight(4, '\0');

    private static string Letters(ulong code) =>
        new([.. Enumerable.Range(0, 4).Select(i => (char)(ushort)(code >> (16 * i)))]);
}
