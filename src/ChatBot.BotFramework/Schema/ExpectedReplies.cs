namespace ChatBot.BotFramework.Schema;

/// <summary>The answer to a request whose replies are to stand in it.</summary>
public class ExpectedReplies(IList<Activity>? activities = null)
{
    public IList<Activity>? Activities { get; set; } = activities;
}
