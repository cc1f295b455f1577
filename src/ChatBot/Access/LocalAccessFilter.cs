namespace ChatBot.Access;

/// <summary>Keeps an endpoint for programs to local access, and says why in JSON.</summary>
internal sealed partial class LocalAccessFilter(ILogger<LocalAccessFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (LocalAccess.Refusal(context.HttpContext) is not { } reason)
            return await next(context);
        Log.Refused(logger, reason);
        return ErrorAnswer.Of(
            StatusCodes.Status403Forbidden,
            "LocalAccessOnly",
            $"Without credentials the bot serves this machine only, and {reason}."
        );
    }

    private static partial class Log
    {
        [LoggerMessage(400, LogLevel.Warning, "Refused a request without local access: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
