using ChatBot.Access;
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
        services.AddSingleton<RecentQuestions>();
        services.AddSingleton<IBot, KnowledgeBot>();
        services.AddSingleton(CreateAdapter);
        return services;
    }

    public static void MapConversations(this IEndpointRouteBuilder routes)
    {
        routes
            .MapPost(
                Path,
                (HttpContext context, CloudAdapter adapter, IBot bot) =>
                    adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted)
            )
            .AddEndpointFilter<LocalAccessFilter>();
        routes.Map(Path, RefuseMethod);
    }

    private static JsonHttpResult<ErrorResponse> RefuseMethod(HttpResponse response)
    {
        response.Headers.Allow = HttpMethods.Post;
        return TypedResults.Json(
            new ErrorResponse(new Error("MethodNotAllowed", "Send activities by POST.")),
            BotFrameworkJson.Wire.ErrorResponse,
            statusCode: StatusCodes.Status405MethodNotAllowed
        );
    }

    private static CloudAdapter CreateAdapter(IServiceProvider services)
    {
        // A redirect or a proxy could lead a reply anywhere, so none is followed.
        var http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        )
        {
            Timeout = TimeSpan.FromSeconds(15),
        };
        var logger = services.GetRequiredService<ILogger<KnowledgeBot>>();
        var adapter = new CloudAdapter(new ConnectorClient(http), services.GetRequiredService<ILogger<CloudAdapter>>())
        {
            OnTurnError = (turn, exception) => ApologizeAsync(turn, exception, logger),
        };
        adapter.Use(new MarkdownRendering());
        return adapter;
    }

    private static Task<ResourceResponse> ApologizeAsync(ITurnContext turn, Exception exception, ILogger logger)
    {
        Log.TurnFailed(logger, exception);
        var language = KnowledgeAsker.LanguageOf(turn.Activity.Locale);
        return turn.SendActivityAsync(MessageFactory.Text(TextResources.In(language).Bot.Failed));
    }

    private static partial class Log
    {
        [LoggerMessage(300, LogLevel.Error, "A turn failed")]
        public static partial void TurnFailed(ILogger logger, Exception exception);
    }
}
