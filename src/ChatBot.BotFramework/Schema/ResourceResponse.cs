namespace ChatBot.BotFramework.Schema;

/// <summary>The id under which a channel keeps what it was sent.</summary>
public class ResourceResponse(string? id = null)
{
    public string? Id { get; set; } = id;
}
