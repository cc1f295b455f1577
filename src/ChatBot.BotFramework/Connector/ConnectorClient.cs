using System.Net.Http.Headers;
using System.Text.Json.Serialization.Metadata;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;
using Polly;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Speaks to a channel's service address, as the Bot Connector's REST reference lays out. The client
/// given must not follow redirects: an answer goes where the turn came from or nowhere. It must have a
/// <see cref="ConnectorTokenHandler"/>, to which each call names its service address as proven: that of a
/// turn that was taken, or of one that was and waited.
/// </summary>
public sealed class ConnectorClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>For the body of an answer; its head is timed by the client's own pipeline.</summary>
    internal TimeSpan AnswerPatience { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>What is sent without an answer that counts; the id under which the channel keeps it, where it says one.</summary>
    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task<ResourceResponse> SendAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        try
        {
            return await CallAsync(call, BotFrameworkJson.Default.ResourceResponse, cancellationToken)
                ?? new ResourceResponse();
        }
        catch (UnreadableAnswerException)
        {
            // It is delivered: what cannot be read costs the id by which to change it later, and nothing else.
            return new ResourceResponse();
        }
    }

    /// <exception cref="DeliveryException">There is no such conversation now, or no answer that can be read.</exception>
    public Task<ConversationResourceResponse> CreateConversationAsync(
        string serviceUrl,
        ConversationParameters parameters,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            ConnectorCall.CreateConversation(serviceUrl, parameters),
            BotFrameworkJson.Default.ConversationResourceResponse,
            cancellationToken
        );

    /// <exception cref="DeliveryException">There is no such member, or no answer that can be read.</exception>
    public Task<ChannelAccount> GetConversationMemberAsync(
        string serviceUrl,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            ConnectorCall.Member(serviceUrl, conversationId, memberId),
            BotFrameworkJson.Default.ChannelAccount,
            cancellationToken
        );

    /// <param name="pageSize">Null for as many as the channel likes.</param>
    /// <exception cref="DeliveryException">There is no such conversation, or no answer that can be read.</exception>
    public Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string serviceUrl,
        string conversationId,
        int? pageSize,
        string? continuationToken,
        CancellationToken cancellationToken
    ) =>
        AskAsync(
            ConnectorCall.PagedMembers(serviceUrl, conversationId, pageSize, continuationToken),
            BotFrameworkJson.Default.PagedMembersResult,
            cancellationToken
        );

    private async Task<T> AskAsync<T>(ConnectorCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await CallAsync(call, type, cancellationToken)
                ?? throw new DeliveryException("The service address answered nothing.");
        }
        catch (UnreadableAnswerException e)
        {
            throw new DeliveryException(e.Message, e);
        }
    }

    private async Task<T?> CallAsync<T>(ConnectorCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            using var request = new HttpRequestMessage(call.Method, call.Address);
            request.Options.Set(ConnectorTokenHandler.ProvenServiceUrl, new Uri(call.ServiceUrl));
            if (!call.Body.IsEmpty)
                request.Content = new ReadOnlyMemoryContent(call.Body) { Headers = { ContentType = Json } };
            using var response = await http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                cancellationToken
            );
            if (!response.IsSuccessStatusCode)
                throw await RefusalAsync(response, cancellationToken);
            return await ConnectorAnswers.ReadAsync(response.Content, type, AnswerPatience, cancellationToken);
        }
        catch (HttpRequestException e) when (ConnectorResilience.RefusalOf(e) is { } refusal)
        {
            throw new DeliveryException(refusal.Message, e);
        }
        catch (Exception e)
            when (e is HttpRequestException or TaskCanceledException or TimeoutException or ExecutionRejectedException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw new DeliveryException("The service address could not be reached.", e) { IsTransient = true };
        }
    }

    private async Task<DeliveryException> RefusalAsync(
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        var status = (int)response.StatusCode;
        var code = await ConnectorAnswers.CodeAsync(response.Content, AnswerPatience, cancellationToken);
        return new($"The service address answered {status}{(code is null ? "" : $" {code}")}.")
        {
            Status = status,
            IsTransient = ConnectorResilience.IsTransient(response.StatusCode),
            RetryAfter = ConnectorResilience.RetryAfter(response),
        };
    }
}
