using System.Text;
using System.Text.Json;
using ChatBot.BotFramework.Schema;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.BotFramework.Tests.Schema;

public sealed class TextRoundTripTests
{
    [Property]
    public void Any_text_is_read_as_it_was_written(NonNull<string> any)
    {
        var text = WithoutLoneSurrogates(any.Get);

        var json = JsonSerializer.Serialize(new Activity { Text = text }, BotFrameworkJson.Wire.Activity);

        Assert.Equal(text, RoundTrip.Read(json).Text);
    }

    [Theory]
    [InlineData("Где находятся миссии?")]
    [InlineData("أين تنتشر البعثات؟")]
    [InlineData("维和人员在哪里？")]
    [InlineData("« L’été » & <b>")]
    public void Letters_of_every_script_go_out_as_themselves(string text) =>
        Assert.Contains(text, RoundTrip.Of($$"""{"text":"{{text}}"}"""), StringComparison.Ordinal);

    // No UTF-8 can carry half a character.
    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
