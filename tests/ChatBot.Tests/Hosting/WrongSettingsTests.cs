using ChatBot.Commands;
using ChatBot.Texts;
using Spectre.Console.Testing;

namespace ChatBot.Tests.Hosting;

public sealed class WrongSettingsTests
{
    [Fact]
    public async Task The_bot_does_not_start_and_says_all_that_is_wrong()
    {
        using var output = new TestConsole();
        using var error = new TestConsole().Width(500);

        var code = await CommandLine.RunAsync(
            ["serve", "--Unknown=1", "--Knowledge:Publish=never", "--PublicUrl=bot"],
            new Terminal(output, error, TextResources.In("en")),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("Unknown is no setting", error.Output, StringComparison.Ordinal);
        Assert.Contains("Knowledge:Publish is 'never'", error.Output, StringComparison.Ordinal);
        Assert.Contains("PublicUrl is 'bot'", error.Output, StringComparison.Ordinal);
    }
}
