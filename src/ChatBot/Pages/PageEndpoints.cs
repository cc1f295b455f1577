using System.Text.Encodings.Web;
using System.Text.Unicode;
using ChatBot.Access;
using ChatBot.Conversations;
using ChatBot.Doctor;
using ChatBot.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Pages;

/// <summary>The pages for people, rendered on the server, without script: a question, an answer, a document.</summary>
internal static class PageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static IServiceCollection AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapMethods("/", Reading, Home);
        app.MapMethods("/ask", Reading, Ask);
        app.MapMethods("/documents/{**path}", Reading, Read);
        app.MapMethods("/health", Reading, HealthAsync);
        app.MapMethods("{*path}", Reading, RazorComponentResult (HttpRequest request) => NotFound(request))
            .WithOrder(int.MaxValue);
    }

    /// <summary>Shows a fixed sentence where anything failed; the log has the exception.</summary>
    public static void UseErrorPage(this WebApplication app) =>
        app.UseExceptionHandler(handler =>
            handler.Run(context =>
            {
                var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
                var status =
                    (exception as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError;
                IResult result = context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
                    ? ApiFailed(status)
                    : Failed(context.Request, status);
                return result.ExecuteAsync(context);
            })
        );

    private static RazorComponentResult Home(HttpContext context, KnowledgeAccess access, KnowledgeAsker asker)
    {
        if (access.Of(context) is not { } audience)
            return Closed(context.Request);
        var language = PageLanguage.Of(context.Request);
        return new RazorComponentResult<AskPage>(
            new { Language = language, Examples = asker.Examples(language, audience) }
        );
    }

    private static RazorComponentResult Ask(
        HttpContext context,
        KnowledgeAccess access,
        KnowledgeAsker asker,
        string? q
    )
    {
        if (access.Of(context) is not { } audience)
            return Closed(context.Request);
        if (string.IsNullOrWhiteSpace(q))
            return Home(context, access, asker);
        var language = PageLanguage.Of(context.Request);
        var reply = asker.Ask(q, PageLanguage.Locale(context.Request), audience);
        return new RazorComponentResult<AskPage>(
            new
            {
                Language = language,
                Question = q,
                Reply = reply,
            }
        );
    }

    private static RazorComponentResult Read(
        HttpContext context,
        KnowledgeAccess access,
        KnowledgeReader reader,
        string? path,
        string? quote
    )
    {
        if (access.Of(context) is not { } audience)
            return Closed(context.Request);
        return path is not null && reader.Open(path, quote, audience) is { } reading
            ? new RazorComponentResult<DocumentPage>(
                new { Language = PageLanguage.Of(context.Request), Reading = reading }
            )
            : NotFound(context.Request);
    }

    // Whoever may read public documents may not look into the machine that serves them.
    private static async Task<RazorComponentResult> HealthAsync(
        HttpContext context,
        Checkup checkup,
        CancellationToken cancellationToken
    ) =>
        LocalAccess.Refusal(context) is not null
            ? Closed(context.Request)
            : new RazorComponentResult<HealthPage>(
                new
                {
                    Language = PageLanguage.Of(context.Request),
                    Diagnosis = await checkup.RunAsync(cancellationToken),
                }
            );

    private static RazorComponentResult<MessagePage> NotFound(HttpRequest request) =>
        Message(request, StatusCodes.Status404NotFound, texts => (texts.NotFoundTitle, texts.NotFoundText));

    private static RazorComponentResult<MessagePage> Closed(HttpRequest request) =>
        Message(request, StatusCodes.Status403Forbidden, texts => (texts.ClosedTitle, texts.ClosedText));

    private static ProblemHttpResult ApiFailed(int status) => TypedResults.Problem(statusCode: status);

    private static RazorComponentResult<MessagePage> Failed(HttpRequest request, int status) =>
        Message(request, status, texts => (texts.FailedTitle, texts.FailedText));

    private static RazorComponentResult<MessagePage> Message(
        HttpRequest request,
        int status,
        Func<PageTexts, (string Title, string Text)> choose
    )
    {
        var language = PageLanguage.Of(request);
        var (title, text) = choose(TextResources.In(language).Pages);
        return new RazorComponentResult<MessagePage>(
            new
            {
                Language = language,
                Title = title,
                Text = text,
            }
        )
        {
            StatusCode = status,
        };
    }
}
