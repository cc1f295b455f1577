using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class SendActivitiesTests
{
    private readonly StubAdapter adapter = new();

    [Fact]
    public async Task The_handler_added_first_sees_first_what_is_sent()
    {
        await adapter.RunAsync(turn =>
        {
            turn.OnSendActivities((_, sent, next) => Append("1", sent, next))
                .OnSendActivities((_, sent, next) => Append("2", sent, next));
            return turn.SendActivityAsync(MessageFactory.Text("text "));
        });

        Assert.Equal("text 12", Assert.Single(adapter.Sent).Text);
    }

    [Fact]
    public async Task A_handler_may_add_to_what_is_sent()
    {
        await adapter.RunAsync(turn =>
        {
            turn.OnSendActivities(
                (_, sent, next) =>
                {
                    sent.Add(MessageFactory.Text("more"));
                    return next();
                }
            );
            return turn.SendActivityAsync(MessageFactory.Text("text"));
        });

        Assert.Equal(["text", "more"], adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task Every_activity_gets_its_own_answer_in_its_place()
    {
        ResourceResponse[] responses = [];

        var context = await adapter.RunAsync(async turn =>
            responses = await turn.SendActivitiesAsync([MessageFactory.Text("first"), MessageFactory.Text("second")])
        );

        Assert.Equal(["sent-1", "sent-2"], responses.Select(response => response.Id));
        Assert.True(context.Responded);
    }

    [Fact]
    public async Task What_has_no_type_is_sent_as_a_message()
    {
        await adapter.RunAsync(turn => turn.SendActivityAsync(new Activity { Text = "text" }));

        Assert.Equal("message", Assert.Single(adapter.Sent).Type);
    }

    private static Task<ResourceResponse[]> Append(
        string mark,
        List<Activity> sent,
        Func<Task<ResourceResponse[]>> next
    )
    {
        foreach (var activity in sent)
            activity.Text += mark;
        return next();
    }
}
