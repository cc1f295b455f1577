namespace ChatBot.Access;

/// <summary>Keeps an endpoint for programs to JSON, which no page of another site can send unasked.</summary>
internal sealed partial class JsonBodyFilter(ILogger<JsonBodyFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (context.HttpContext.Request.HasJsonContentType())
            return await next(context);
        Log.Refused(logger);
        return ErrorAnswer.Of(
            StatusCodes.Status415UnsupportedMediaType,
            "UnsupportedMediaType",
            "Send the body with 'Content-Type: application/json'."
        );
    }

    private static partial class Log
    {
        [LoggerMessage(401, LogLevel.Warning, "Refused a request whose body is not sent as JSON")]
        public static partial void Refused(ILogger logger);
    }
}
