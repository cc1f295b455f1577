using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>Buttons below a message that go once one of them was pressed.</summary>
public class SuggestedActions
{
    /// <summary>Ids of the people who see them; all, where it is null.</summary>
    public IList<string>? To { get; set; }
    public IList<CardAction>? Actions { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
