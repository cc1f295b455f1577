using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Posts activities to a channel's service address, as the Bot Connector's REST reference lays out.
/// The client given must not follow redirects: an answer goes where the turn came from or nowhere.
/// </summary>
public sealed class ConnectorClient(HttpClient http)
{
    /// <summary>Sends to a conversation; to one of its activities where <see cref="Activity.ReplyToId"/> names it.</summary>
    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            using var content = JsonContent.Create(activity, BotFrameworkJson.Wire.Activity);
            using var response = await http.PostAsync(Address(activity), content, cancellationToken);
            if (!response.IsSuccessStatusCode)
                throw new DeliveryException($"The service address answered {(int)response.StatusCode}.");
            return await ReadIdAsync(response.Content, cancellationToken);
        }
        catch (Exception e)
            when (e is HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException("The service address could not be reached.", e);
        }
    }

    private static Uri Address(Activity activity)
    {
        var conversation = Uri.EscapeDataString(activity.Conversation!.Id!);
        var address = $"{activity.ServiceUrl!.TrimEnd('/')}/v3/conversations/{conversation}/activities";
        return new Uri(activity.ReplyToId is { Length: > 0 } id ? $"{address}/{Uri.EscapeDataString(id)}" : address);
    }

    // A 202 for a typing indicator, say, has no body.
    private static async Task<ResourceResponse> ReadIdAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (
            content.Headers
            is not { ContentLength: not 0, ContentType: MediaTypeHeaderValue { MediaType: "application/json" } }
        )
            return new ResourceResponse();
        try
        {
            return await content.ReadFromJsonAsync(BotFrameworkJson.Default.ResourceResponse, cancellationToken)
                ?? new ResourceResponse();
        }
        catch (JsonException)
        {
            // It was delivered; only the id by which to change it later is lost.
            return new ResourceResponse();
        }
    }
}
