using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.Search.Tests.Spelling;

/// <summary>
/// Short words of few letters, so that many are within two edits of each other; two of them have the
/// same low six bits, one is half of a surrogate pair.
/// </summary>
public static class CloseWords
{
    public static Arbitrary<string> Words() =>
        Gen.Elements('a', 'b', '!', '\uD83D').ArrayOf().Resize(8).Select(letters => new string(letters)).ToArbitrary();
}
