using System.Text.Json;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Schema.Teams;
using ChatBot.Conversations;
using ChatBot.Search.Documents;
using ChatBot.Teams;

namespace ChatBot.Tests.Teams;

public sealed class TeamsLinkTests
{
    private const string Teams = "https://smba.trafficmanager.net/emea/";
    private const string Playground = "http://127.0.0.1:56151/_connector";
    private const string Page = "https://example.org/documents/x";
    private const string Source = "https://example.org/source";

    [Theory]
    [InlineData(Teams, true, Source, Page)]
    [InlineData(Teams, false, Source, Source)]
    [InlineData(Teams, false, "http://example.org/source", "http://example.org/source")]
    [InlineData(Teams, false, "ftp://example.org/source", null)]
    [InlineData(Teams, false, "Journal officiel", null)]
    [InlineData(Teams, false, null, null)]
    [InlineData(null, false, null, null)]
    [InlineData(Playground, false, Source, Page)]
    public void A_citation_and_a_button_lead_where_their_reader_can_go(
        string? serviceUrl,
        bool isOpen,
        string? source,
        string? address
    )
    {
        var reply = Replies.Answer("en", "One sentence. Another one.", "One sentence.");
        var quote = reply.Quotes[0] with { IsOpen = isOpen, Source = source };
        var message = new Activity { ServiceUrl = serviceUrl };

        TeamsMessage.Write(reply with { Quotes = [quote] }, message);

        var citation = TeamsChat.CitationsOf(message)["citation"]![0]!["appearance"]!;
        Assert.Equal(address, (string?)citation["url"]);
        var buttons = TeamsChat
            .Parts(TeamsChat.CardOf(message), "Action.OpenUrl")
            .Where(button => (string?)button["title"] == reply.Texts.Teams.OpenDocument)
            .Select(button => (string?)button["url"])
            .ToList();
        Assert.Equal(address is null ? [] : [address, address], buttons);
    }

    [Fact]
    public async Task What_is_searched_for_from_Teams_leads_to_where_the_document_comes_from()
    {
        await using var bot = await TeamsKnowledge.StartAsync();
        var value = JsonSerializer.SerializeToElement(TestKnowledge.HoursQuestion);
        var query = new MessagingExtensionQuery { Parameters = [new() { Name = "question", Value = value }] };
        var search = bot.Services.GetRequiredService<TeamsSearch>();

        var found = await search.FindAsync(
            query,
            new Activity { ServiceUrl = Teams, Locale = "fr" },
            TestContext.Current.CancellationToken
        );

        var card = TeamsChat.Json(Assert.Single(found.ComposeExtension!.Attachments!));
        Assert.Contains(TestKnowledge.HoursQuote, TeamsChat.Words(card), StringComparison.Ordinal);
        var button = Assert.Single(TeamsChat.Parts(card, "Action.OpenUrl"));
        Assert.Equal("https://example.org/horaires", (string?)button["url"]);
    }

    [Theory]
    [InlineData(true, "--WebChat:Public=true", "--PublicUrl=https://bot.example.org")]
    [InlineData(false, "--WebChat:Public=true")]
    [InlineData(false, "--PublicUrl=https://bot.example.org")]
    public async Task Everybody_can_open_the_page_of_a_public_document_of_a_public_bot(
        bool isOpen,
        params string[] settings
    )
    {
        await using var bot = await TestBot.StartAsync(settings);
        var asker = bot.Services.GetRequiredService<KnowledgeAsker>();

        Assert.Equal(isOpen, OpenQuote(TestKnowledge.HoursQuestion, TestKnowledge.HoursPath));
        Assert.False(OpenQuote(TestKnowledge.LeaveQuestion, TestKnowledge.LeavePath));

        bool OpenQuote(string question, string path)
        {
            var quote = Assert.Single(asker.Ask(question, "fr", Audience.Internal).Quotes);
            Assert.Equal(path, quote.Document);
            return quote.IsOpen;
        }
    }
}
