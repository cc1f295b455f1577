using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Storage;

namespace ChatBot.Tests.Teams;

public sealed class TeamsEditTests
{
    [Fact]
    public async Task Where_nothing_can_be_stored_an_edited_question_is_answered_without_an_apology()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        using var asked = await bot.PostAsync(Question(channel, TestKnowledge.HoursQuestion));
        await bot.Services.GetRequiredService<Database>().DisposeAsync();

        using var edited = await bot.PostAsync(
            Changed(channel, "messageUpdate", "editMessage", TestKnowledge.LeaveQuestion)
        );

        Assert.Equal(HttpStatusCode.OK, edited.StatusCode);
        Assert.Equal(["POST", "PUT"], channel.Methods);
    }

    [Theory]
    [InlineData("editMessage")]
    [InlineData("undeleteMessage")]
    public async Task A_question_that_was_edited_or_brought_back_is_answered_in_the_place_of_its_answer(string name)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        using var asked = await bot.PostAsync(Question(channel, TestKnowledge.HoursQuestion));

        using var edited = await bot.PostAsync(Changed(channel, "messageUpdate", name, TestKnowledge.LeaveQuestion));

        Assert.Equal(["POST", "PUT"], channel.Methods);
        var (path, body) = channel.Received.Last();
        Assert.EndsWith("/activities/1795455326300", path, StringComparison.Ordinal);
        Assert.Equal(TestKnowledge.LeaveQuote + " [1]", (string?)body["text"]);
        Assert.NotNull(body["entities"]);
        Assert.DoesNotContain("vnd.chatbot", body.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_was_taken_back_takes_its_answer_with_it()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        using var asked = await bot.PostAsync(Question(channel, TestKnowledge.HoursQuestion));

        using var deleted = await bot.PostAsync(Changed(channel, "messageDelete", "softDeleteMessage", null));

        Assert.Equal(["POST", "DELETE"], channel.Methods);
        using var again = await bot.PostAsync(
            Changed(channel, "messageUpdate", "undeleteMessage", TestKnowledge.HoursQuestion)
        );
        Assert.Equal(["POST", "DELETE", "POST"], channel.Methods);
    }

    [Fact]
    public async Task An_edit_that_is_delivered_twice_is_answered_once_and_the_next_edit_again()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        using var asked = await bot.PostAsync(Question(channel, TestKnowledge.HoursQuestion));

        foreach (var text in new[] { "Musée ?", "Musée ?", TestKnowledge.LeaveQuestion })
        {
            using var edited = await bot.PostAsync(Changed(channel, "messageUpdate", "editMessage", text));
        }

        Assert.Equal(["POST", "PUT", "PUT"], channel.Methods);
    }

    [Fact]
    public async Task Whatever_else_changes_about_a_message_changes_nothing()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        using var asked = await bot.PostAsync(Question(channel, TestKnowledge.HoursQuestion));

        using var changed = await bot.PostAsync(
            Changed(channel, "messageUpdate", "other", TestKnowledge.LeaveQuestion)
        );

        Assert.Equal(["POST"], channel.Methods);
    }

    private static JsonObject Question(ConnectorStub channel, string text)
    {
        var message = TeamsPayload.Message(text);
        message["serviceUrl"] = channel.Url;
        return message;
    }

    private static JsonObject Changed(ConnectorStub channel, string type, string name, string? text)
    {
        var message = Question(channel, "");
        message["type"] = type;
        message["text"] = text;
        message["channelData"] = new JsonObject { ["eventType"] = name };
        return message;
    }
}
