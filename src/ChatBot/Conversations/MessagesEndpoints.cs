using ChatBot.Access;
using ChatBot.BotHost;
using ChatBot.Storage;
using ChatBot.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Conversations;

/// <summary>The Bot Framework's door, <c>/api/messages</c>.</summary>
internal static partial class MessagesEndpoints
{
    private const string Path = "/api/messages";

    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<KnowledgeAsker>();
        services.AddSingleton<KnowledgeReader>();
        services.AddSingleton(new StateType("conversation", typeof(ConversationMemory)));
        services.AddSingleton<ConversationMemories>();
        services.AddSingleton<Dialog>();
        services.AddSingleton<Greeting>();
        services.AddSingleton<KnowledgeBot>();
        services.AddSingleton<IBot>(provider => provider.GetRequiredService<KnowledgeBot>());
        return services;
    }

    public static void MapConversations(this WebApplication app)
    {
        Furnish(app.Services.GetRequiredService<CloudAdapter>(), app.Services);
        app.MapPost(
                Path,
                // A turn that was begun is finished, though its channel may hang up: its answer may be on its way.
                (HttpContext context, CloudAdapter adapter, IBot bot) =>
                    adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None)
            )
            .GuardBot(app.Services)
            .AddEndpointFilter<JsonBodyFilter>();
        app.Map(Path, RefuseMethod);
    }

    private static void Furnish(CloudAdapter adapter, IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILogger<KnowledgeBot>>();
        adapter.OnTurnError = (turn, exception) => ApologizeAsync(turn, exception, logger);
        adapter.Use(new ShowTypingMiddleware());
        adapter.Use(new MarkdownRendering());
        foreach (var renderer in services.GetServices<IMiddleware>())
            adapter.Use(renderer);
    }

    private static JsonHttpResult<ErrorAnswer> RefuseMethod(HttpResponse response)
    {
        response.Headers.Allow = HttpMethods.Post;
        return ErrorAnswer.Of(StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "Send activities by POST.");
    }

    private static Task<ResourceResponse> ApologizeAsync(ITurnContext turn, Exception exception, ILogger logger)
    {
        Log.TurnFailed(logger, exception);
        // Whoever waits for the answer to an invoke has no use for a sentence.
        if (turn.Activity.Type == ActivityTypes.Invoke)
            return turn.SendActivityAsync(
                new Activity
                {
                    Type = ActivityTypesEx.InvokeResponse,
                    Value = new InvokeResponse { Status = StatusCodes.Status500InternalServerError },
                }
            );
        var language = KnowledgeAsker.LanguageOf(turn.Activity.Locale);
        return turn.SendActivityAsync(MessageFactory.Text(TextResources.In(language).Bot.Failed));
    }

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Error, "A turn failed")]
        public static partial void TurnFailed(ILogger logger, Exception exception);
    }
}
