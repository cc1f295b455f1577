using System.Text;
using System.Text.Json;

namespace ChatBot.Load;

/// <summary>A message as a Teams client sends it, in a conversation of its own.</summary>
internal sealed class Message(IReadOnlyList<(string Text, string Language)> questions, string? serviceUrl)
{
    /// <summary>The request's body.</summary>
    /// <param name="number">Makes the question, and makes activity and conversation distinct.</param>
    public byte[] Of(int number)
    {
        var (text, language) = questions[number % questions.Count];
        var delivery = serviceUrl is null ? "\"deliveryMode\":\"expectReplies\"," : "";
        return Encoding.UTF8.GetBytes(
            $$$"""
            {"type":"message","text":{{{JsonSerializer.Serialize(text)}}},"id":"{{{number}}}","textFormat":"plain",
            "locale":"{{{language}}}",{{{delivery}}}"channelId":"msteams","serviceUrl":"{{{serviceUrl
                ?? "http://127.0.0.1:1"}}}",
            "from":{"id":"29:user-{{{number}}}","name":"Alex Wilber","aadObjectId":"00000000-0000-0000-0000-0000000000020"},
            "recipient":{"id":"28:bot","name":"Bot"},"timestamp":"2026-11-23T17:35:26.233Z","localTimezone":"UTC",
            "conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-0000000000001",
            "id":"a:conversation-{{{number}}}"},
            "channelData":{"tenant":{"id":"00000000-0000-0000-0000-0000000000001"} } }
            """
        );
    }
}
