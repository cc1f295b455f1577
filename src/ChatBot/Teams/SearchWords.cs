using System.Text.Json;
using ChatBot.BotHost;

namespace ChatBot.Teams;

/// <summary>What was typed into the message extension's search.</summary>
internal static class SearchWords
{
    /// <summary>
    /// Empty before anything is typed, which Teams tells by a parameter of its own. Some clients name
    /// neither command nor parameter.
    /// </summary>
    public static string Of(MessagingExtensionQuery query)
    {
        foreach (var parameter in query.Parameters ?? [])
        {
            if (
                parameter is not null
                && parameter.Name != "initialRun"
                && BotJson.Read((object?)parameter.Value) is { ValueKind: JsonValueKind.String } value
            )
                return value.GetString()!.Trim();
        }
        return "";
    }
}
