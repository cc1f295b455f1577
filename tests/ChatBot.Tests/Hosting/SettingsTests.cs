using ChatBot.Hosting;
using ChatBot.Knowledge;
using ChatBot.Search.Readers;

namespace ChatBot.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void The_shipped_settings_have_no_mistakes()
    {
        var settings = Server.CreateBuilder([]).Configuration;

        Assert.Equal("automatic", settings["Knowledge:Publish"]);
        Assert.Empty(Settings.Mistakes(settings));
    }

    [Theory]
    [InlineData("--Unknown=1", "Unknown", "Knowledge, Data, WebChat, BotFramework, Teams, ForwardedHeaders, PublicUrl")]
    [InlineData("--Unknown:Key=1", "Unknown", "Knowledge, Data, WebChat")]
    [InlineData("--Knowledge=docs", "Knowledge", "Knowledge:Path")]
    [InlineData("--ForwardedHeaders:KnownProxies=10.0.0.1", "is a list", "ForwardedHeaders:KnownProxies:0")]
    [InlineData("--Knowledge:Pfad=docs", "Knowledge:Pfad", "Path, Publish, DefaultAudience")]
    [InlineData("--WebChat:Open=true", "WebChat:Open", "Public")]
    [InlineData("--Knowledge:Publish=never", "never", "automatic or manual")]
    [InlineData("--Knowledge:DefaultAudience=all", "all", "internal or public")]
    [InlineData("--Knowledge:CrawlHours=-1", "-1", "a whole number from 0 to 8760")]
    [InlineData("--Knowledge:CrawlHours=9000", "9000", "a whole number from 0 to 8760")]
    [InlineData("--Knowledge:MaxFileMegabytes=0", "0", "a whole number from 1 to 1000")]
    [InlineData("--Knowledge:MaxTextCharacters=many", "many", "a whole number from 1000 to 100000000")]
    [InlineData("--Knowledge:MaxUnpackedMegabytes=10001", "10001", "a whole number from 1 to 10000")]
    [InlineData("--Knowledge:MaxReadSeconds=0.5", "0.5", "a whole number from 1 to 3600")]
    [InlineData("--Knowledge:MaxReadMegabytes=63", "63", "a whole number from 64 to 65536")]
    [InlineData("--WebChat:Public=yes", "yes", "true or false")]
    [InlineData("--Knowledge:Path=", "Knowledge:Path", "the path of a folder")]
    [InlineData("--Data:Path=", "Data:Path", "the path of a folder")]
    [InlineData("--PublicUrl=bot.example.org", "bot.example.org", "https://bot.example.org")]
    [InlineData("--PublicUrl=ftp://a.b", "ftp://a.b", "https://bot.example.org")]
    [InlineData("--PublicUrl=https://a.b/?c=d", "is wrong", "without a query")]
    [InlineData("--PublicUrl=https://a.b/#c", "is wrong", "without a query")]
    [InlineData("--PublicUrl=https://u:p@a.b", "is wrong", "https://bot.example.org")]
    [InlineData("--ForwardedHeaders:KnownProxies:0=http://u:p@proxy", "is wrong", "an IP address")]
    [InlineData("--ForwardedHeaders:KnownProxies:0=proxy", "proxy", "an IP address")]
    [InlineData("--BotFramework:Id=1", "BotFramework:Id", "AppId, AppType, TenantId")]
    [InlineData("--BotFramework:AppId=1234", "1234", "a GUID")]
    [InlineData("--BotFramework:OpenIdMetadata=http://a.b/c", "http://a.b/c", "https://")]
    public void A_mistake_is_named_with_what_to_write(string setting, string mistaken, string toWrite)
    {
        var mistake = Assert.Single(Mistakes(setting));

        Assert.Contains(setting[2..].Split('=')[0].Split(":Key")[0], mistake, StringComparison.Ordinal);
        Assert.Contains(mistaken, mistake, StringComparison.Ordinal);
        Assert.Contains(toWrite, mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--PublicUrl=https://user:s3cret@bot.example.org")]
    [InlineData("--PublicUrl=https://bot.example.org/?key=s3cret")]
    [InlineData("--ForwardedHeaders:KnownProxies:0=http://user:s3cret@proxy")]
    [InlineData("--Knowledge:Publish=s3cret~of.Entra")]
    public void What_may_be_a_secret_is_not_repeated(string setting) =>
        Assert.DoesNotContain("s3cret", Assert.Single(Mistakes(setting)), StringComparison.Ordinal);

    [Fact]
    public void All_mistakes_are_named_at_once() =>
        Assert.Equal(
            5,
            Mistakes(
                "--Unknown=1",
                "--Knowledge:Publish=never",
                "--PublicUrl=bot",
                "--ForwardedHeaders:KnownProxies:0=10.0.0.5",
                "--ForwardedHeaders:KnownProxies:1=proxy1",
                "--ForwardedHeaders:KnownProxies:2=proxy2"
            ).Count
        );

    [Theory]
    [InlineData("--Knowledge:Publish=Manual")]
    [InlineData("--knowledge:defaultaudience=PUBLIC")]
    [InlineData("--WebChat:Public=True")]
    [InlineData("--Knowledge:CrawlHours=24")]
    [InlineData("--Knowledge:MaxReadMegabytes=2048")]
    [InlineData("--PublicUrl=https://bot.example.org/kb/")]
    [InlineData("--ForwardedHeaders:KnownProxies:0=::1")]
    [InlineData("--Logging:LogLevel:Default=Debug")]
    [InlineData("--Kestrel:Endpoints:Http:Url=http://127.0.0.1:3978")]
    public void What_is_right_is_no_mistake(string setting) => Assert.Empty(Mistakes(setting));

    [Fact]
    public void Limits_of_reading_come_from_the_settings_and_are_the_readers_own_where_none_is_set()
    {
        var options = Server
            .CreateBuilder([
                "--Knowledge:MaxFileMegabytes=1",
                "--Knowledge:MaxTextCharacters=2000",
                "--Knowledge:MaxUnpackedMegabytes=3",
                "--Knowledge:MaxReadSeconds=4",
                "--Knowledge:MaxReadMegabytes=64",
            ])
            .Configuration.GetSection("Knowledge")
            .Get<KnowledgeOptions>()!;

        Assert.Equal(new ReaderLimits(), new KnowledgeOptions().Limits);
        Assert.Equal(
            new ReaderLimits
            {
                MaxFileSize = 1_048_576,
                MaxTextLength = 2000,
                MaxUnpackedSize = 3_145_728,
                MaxTime = TimeSpan.FromSeconds(4),
                MaxMemory = 67_108_864,
            },
            options.Limits
        );
    }

    private static IReadOnlyList<string> Mistakes(params string[] settings) =>
        Settings.Mistakes(Server.CreateBuilder(settings).Configuration);
}
