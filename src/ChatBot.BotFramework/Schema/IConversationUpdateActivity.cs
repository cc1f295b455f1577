namespace ChatBot.BotFramework.Schema;

/// <summary>Somebody came or went, or the conversation changed its name.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount>? MembersAdded { get; set; }
    IList<ChannelAccount>? MembersRemoved { get; set; }
}
