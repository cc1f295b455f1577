using System.Net;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost;
using ChatBot.Doctor;
using ChatBot.Search.Languages;
using Microsoft.Identity.Client;

namespace ChatBot.Tests.Hosting;

/// <summary>A bot whose credentials nobody accepts: what it tells, and what it logs.</summary>
public sealed class NoSecretTests
{
    private const string Secret = "Th3~secret.that-nobody_sees";
    private const string Problem = "AADSTS7000215";

    [Fact]
    public async Task No_page_probe_or_log_holds_the_secret()
    {
        await using var bot = await TestBot.StartAsync(
            AskNobody,
            "--PublicUrl=https://bot.example.org",
            "--BotFramework:AppId=11112222-3333-4444-5555-666677778888",
            "--BotFramework:TenantId=99998888-7777-6666-5555-444433332222",
            $"--BotFramework:ClientSecret={Secret}",
            "--BotFramework:OpenIdMetadata=http://127.0.0.1:1/metadata"
        );

        foreach (var language in Language.All)
        {
            var page = await bot.PageAsync("/health", language);
            Assert.Contains(Problem, page, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, page, StringComparison.Ordinal);
        }
        var ready = await bot.PageAsync("/health/ready");
        Assert.Contains("Degraded", ready, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, ready, StringComparison.Ordinal);
        Assert.DoesNotContain(
            bot.Logs.Entries,
            entry => $"{entry.Message} {entry.Exception}".Contains(Secret, StringComparison.Ordinal)
        );
    }

    private static void AskNobody(IServiceCollection services)
    {
        services.Remove(services.Single(service => service.ImplementationType == typeof(CredentialsCheck)));
        services.AddSingleton<ICheck>(provider =>
        {
            var options = provider.GetRequiredService<BotFrameworkOptions>();
            var time = provider.GetRequiredService<TimeProvider>();
            var check = new CredentialCheck(options, time, new Refusing(), MetadataDocuments.CreateClient());
            return new CredentialsCheck(options, time, check);
        });
    }

    // Says the secret back, as a careless service might.
    private sealed class Refusing : HttpMessageHandler, IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => new(this, disposeHandler: false);

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var sent = Uri.UnescapeDataString(await request.Content!.ReadAsStringAsync(cancellationToken));
            Assert.Contains(Secret, sent, StringComparison.Ordinal);
            return new HttpResponseMessage(HttpStatusCode.Unauthorized)
            {
                RequestMessage = request,
                Content = new StringContent(
                    $$"""{"error":"invalid_client","error_description":"{{Problem}}: not {{Secret}}"}"""
                ),
            };
        }
    }
}
