using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Access;

/// <summary>Keeps an endpoint for programs to local access, and says why in JSON.</summary>
internal sealed partial class LocalAccessFilter(ILogger<LocalAccessFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (LocalAccess.Refusal(context.HttpContext) is { } reason)
        {
            return Refuse(
                StatusCodes.Status403Forbidden,
                "LocalAccessOnly",
                $"Without credentials the bot serves this machine only, and {reason}."
            );
        }
        // No page of another site can send JSON unasked.
        if (!request.HasJsonContentType())
        {
            return Refuse(
                StatusCodes.Status415UnsupportedMediaType,
                "UnsupportedMediaType",
                "Send the body with 'Content-Type: application/json'."
            );
        }
        return await next(context);
    }

    private JsonHttpResult<ErrorAnswer> Refuse(int status, string code, string message)
    {
        Log.Refused(logger, status, message);
        return ErrorAnswer.Of(status, code, message);
    }

    private static partial class Log
    {
        [LoggerMessage(400, LogLevel.Warning, "Refused a request with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);
    }
}
