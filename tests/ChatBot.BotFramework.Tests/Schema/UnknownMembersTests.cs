namespace ChatBot.BotFramework.Tests.Schema;

public sealed class UnknownMembersTests
{
    private const string Unknown = """{"number":1.50,"list":[null,true,{"deep":"é"}],"empty":{}}""";

    [Theory]
    [InlineData("""{"type":"message","new":#}""")]
    [InlineData("""{"type":"message","from":{"id":"1","new":#}}""")]
    [InlineData("""{"type":"message","recipient":{"id":"1","new":#}}""")]
    [InlineData("""{"type":"message","conversation":{"id":"1","new":#}}""")]
    [InlineData("""{"type":"message","membersAdded":[{"id":"1","new":#}]}""")]
    [InlineData("""{"type":"message","entities":[{"type":"mention","new":#}]}""")]
    [InlineData("""{"type":"message","attachments":[{"name":"1","new":#}]}""")]
    [InlineData("""{"type":"message","attachments":[{"content":#}]}""")]
    [InlineData("""{"type":"message","suggestedActions":{"new":#,"actions":[]}}""")]
    [InlineData("""{"type":"message","suggestedActions":{"actions":[{"new":#,"value":#}]}}""")]
    [InlineData("""{"type":"message","channelData":{"new":#}}""")]
    [InlineData("""{"type":"message","value":{"new":#}}""")]
    public void Members_that_nobody_knows_survive_at_every_level(string activity) =>
        RoundTrip.AssertSurvives(activity.Replace("#", Unknown, StringComparison.Ordinal));

    [Fact]
    public void Members_are_told_apart_by_their_letters_case()
    {
        var activity = RoundTrip.Read("""{"type":"message","Text":"other","text":"own"}""");

        Assert.Equal("own", activity.Text);
    }
}
