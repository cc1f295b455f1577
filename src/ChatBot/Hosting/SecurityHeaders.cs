namespace ChatBot.Hosting;

/// <summary>Pages load nothing but the product's own files, run no script, and tell no other site what was asked.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                // On starting, so that an error page, which begins with a clean slate, has them too.
                context.Response.OnStarting(Set, context.Response.Headers);
                return next(context);
            }
        );

    private static Task Set(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        // What is shown to one visitor is not for the next one's cache; static files say otherwise themselves.
        if (headers.CacheControl.Count == 0)
            headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
