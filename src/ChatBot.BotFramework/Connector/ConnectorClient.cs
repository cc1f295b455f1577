using System.Net.Http.Json;
using System.Text.Json;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Posts activities to a channel's service address, as the Bot Connector's REST reference lays out.
/// The client given must not follow redirects: an answer goes where the turn came from or nowhere.
/// </summary>
public sealed class ConnectorClient(HttpClient http)
{
    /// <summary>In bytes; the answer to a delivery holds an id and little else.</summary>
    private const int MaxAnswerSize = 16 * 1024;

    /// <summary>Sends to a conversation; to one of its activities where <see cref="Activity.ReplyToId"/> names it.</summary>
    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            using var content = JsonContent.Create(activity, BotFrameworkJson.Wire.Activity);
            using var request = new HttpRequestMessage(HttpMethod.Post, Address(activity)) { Content = content };
            using var response = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
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

    // By now it is delivered: what cannot be read costs the id by which to change it later, and nothing else.
    private static async Task<ResourceResponse> ReadIdAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentType?.MediaType != "application/json")
            return new ResourceResponse();
        try
        {
            var body = new byte[MaxAnswerSize];
            await using var stream = await content.ReadAsStreamAsync(cancellationToken);
            var length = await stream.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, cancellationToken);
            return JsonSerializer.Deserialize(body.AsSpan(0, length), BotFrameworkJson.Default.ResourceResponse)
                ?? new ResourceResponse();
        }
        catch (Exception e) when (e is JsonException or IOException or HttpRequestException)
        {
            return new ResourceResponse();
        }
    }
}
