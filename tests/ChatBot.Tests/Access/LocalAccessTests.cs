using System.Net;
using ChatBot.Access;

namespace ChatBot.Tests.Access;

public sealed class LocalAccessTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978")]
    [InlineData("127.0.0.2", "LocalHost")]
    [InlineData("::1", "127.0.0.1:3978")]
    [InlineData("::ffff:127.0.0.1", "[::1]:3978")]
    public void A_request_from_this_machine_to_this_machine_is_local(string peer, string host) =>
        Assert.Null(LocalAccess.Refusal(Request(peer, host)));

    [Theory]
    [InlineData(null)]
    [InlineData("10.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("fe80::1")]
    public void A_peer_on_another_machine_is_refused(string? peer) =>
        Assert.NotNull(LocalAccess.Refusal(Request(peer, "localhost")));

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("forwarded")]
    [InlineData("Via")]
    [InlineData("X-Real-IP")]
    [InlineData("True-Client-IP")]
    [InlineData("CF-Connecting-IP")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("x-forwarded-anything")]
    [InlineData("X-Original-For")]
    [InlineData("X-Original-Host")]
    public void Any_forwarding_header_is_refused(string header)
    {
        var request = Request("127.0.0.1", "localhost");
        request.Request.Headers[header] = "127.0.0.1";

        Assert.NotNull(LocalAccess.Refusal(request));
    }

    [Theory]
    [InlineData("evil.com")]
    [InlineData("localhost.evil.com")]
    [InlineData("evil.localhost")]
    [InlineData("loopback")]
    [InlineData("127.0.0.1.nip.io")]
    [InlineData("10.0.0.1:3978")]
    [InlineData("0.0.0.0")]
    [InlineData("[::]")]
    [InlineData("")]
    public void Another_name_for_this_machine_is_refused(string host) =>
        Assert.NotNull(LocalAccess.Refusal(Request("127.0.0.1", host)));

    [Theory]
    [InlineData("http://evil.com")]
    [InlineData("http://localhost")]
    [InlineData("http://localhost:3979")]
    [InlineData("https://localhost:3978")]
    [InlineData("http://127.0.0.1:3978")]
    [InlineData("http://localhost:3978.evil.com")]
    [InlineData("null")]
    [InlineData("")]
    public void A_page_of_another_site_is_refused(string origin)
    {
        var request = Request("127.0.0.1", "localhost:3978");
        request.Request.Headers.Origin = origin;

        Assert.NotNull(LocalAccess.Refusal(request));
    }

    [Fact]
    public void Two_origins_are_refused()
    {
        var request = Request("127.0.0.1", "localhost:3978");
        request.Request.Headers.Origin = new(["http://localhost:3978", "http://localhost:3978"]);

        Assert.NotNull(LocalAccess.Refusal(request));
    }

    [Fact]
    public void The_bots_own_pages_are_local()
    {
        var request = Request("127.0.0.1", "localhost:3978");
        request.Request.Headers.Origin = "http://localhost:3978";

        Assert.Null(LocalAccess.Refusal(request));
    }

    private static DefaultHttpContext Request(string? peer, string host) =>
        new()
        {
            Connection = { RemoteIpAddress = peer is null ? null : IPAddress.Parse(peer) },
            Request = { Scheme = "http", Host = new HostString(host) },
        };
}
