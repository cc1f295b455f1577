using System.Text.Json;
using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Schema.Teams;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Teams;

/// <summary>A bot that also answers what only Microsoft Teams sends.</summary>
public class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (turnContext.Activity is not { Name: "composeExtension/query", Value: JsonElement value })
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        if (Read(value) is not { } query)
            return new InvokeResponse { Status = 400 };
        var response = await OnTeamsMessagingExtensionQueryAsync(turnContext, query, cancellationToken);
        return CreateInvokeResponse(
            JsonSerializer.SerializeToElement(response, BotFrameworkJson.Wire.MessagingExtensionResponse)
        );
    }

    /// <summary>A search from the message extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionQuery query,
        CancellationToken cancellationToken
    ) => Task.FromResult(new MessagingExtensionResponse());

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        EventOf(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        EventOf(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>A person changed what they had said.</summary>
    protected virtual Task OnTeamsMessageEditAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A person brought back what they had taken back.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    /// <summary>A person took back what they had said.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken
    ) => Task.CompletedTask;

    private static MessagingExtensionQuery? Read(JsonElement value)
    {
        try
        {
            return value.Deserialize(BotFrameworkJson.Default.MessagingExtensionQuery);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? EventOf(IActivity activity) =>
        activity.ChannelData is JsonElement { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("eventType", out var name)
        && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;
}
