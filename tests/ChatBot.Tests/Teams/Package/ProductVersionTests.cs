using ChatBot.Teams.Package;

namespace ChatBot.Tests.Teams.Package;

public class ProductVersionTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("1.2.3+abcdef", "1.2.3")]
    [InlineData("0.4.0-preview.0.12+abcdef", "0.4.0")]
    public void Preview_and_build_are_left_out(string version, string plain) =>
        Assert.Equal(plain, ProductVersion.PlainOf(version));

    [Fact]
    public void The_programs_own_version_has_three_numbers() =>
        Assert.Matches(@"^\d+\.\d+\.\d+$", ProductVersion.Plain);
}
