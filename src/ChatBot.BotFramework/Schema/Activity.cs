using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>
/// One object for every activity on the wire (Bot Framework activity protocol 3.2). Members this
/// host does not know are kept in <see cref="Properties"/> and written again.
/// </summary>
public sealed class Activity : IMessageActivity, IConversationUpdateActivity
{
    public string? Type { get; set; }
    public string? Id { get; set; }

    [JsonConverter(typeof(UtcTimestampConverter))]
    public DateTimeOffset? Timestamp { get; set; }

    [JsonConverter(typeof(LocalTimestampConverter))]
    public DateTimeOffset? LocalTimestamp { get; set; }
    public string? LocalTimezone { get; set; }
    public string? ServiceUrl { get; set; }
    public string? ChannelId { get; set; }
    public ChannelAccount? From { get; set; }
    public ConversationAccount? Conversation { get; set; }
    public ChannelAccount? Recipient { get; set; }
    public string? TextFormat { get; set; }
    public IList<ChannelAccount>? MembersAdded { get; set; }
    public IList<ChannelAccount>? MembersRemoved { get; set; }
    public string? Locale { get; set; }
    public string? Text { get; set; }
    public string? InputHint { get; set; }
    public string? Summary { get; set; }
    public SuggestedActions? SuggestedActions { get; set; }
    public IList<Attachment>? Attachments { get; set; }
    public IList<Entity>? Entities { get; set; }
    public object? ChannelData { get; set; }
    public string? ReplyToId { get; set; }
    public object? Value { get; set; }
    public string? Name { get; set; }
    public string? DeliveryMode { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Addresses this activity as the answer to another: same conversation, roles exchanged.</summary>
    internal void ApplyReplyTo(Activity incoming)
    {
        ChannelId = incoming.ChannelId;
        ServiceUrl = incoming.ServiceUrl;
        Conversation = incoming.Conversation;
        From = incoming.Recipient;
        Recipient = incoming.From;
        ReplyToId = incoming.Id;
        Locale ??= incoming.Locale;
    }
}
