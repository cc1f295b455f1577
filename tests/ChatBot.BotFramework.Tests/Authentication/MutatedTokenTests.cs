using FsCheck.Xunit;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Whatever becomes of a good token on the way, it is refused and breaks nothing.</summary>
public sealed class MutatedTokenTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    private readonly TestHost host = shared.Host;

    [Property(MaxTest = 300)]
    public async Task A_token_with_another_character_is_refused(int place, int character)
    {
        var token = host.Token().SignedBy(host.Key);
        // The last character holds bits that stand for nothing.
        var at = (int)((uint)place % (token.Length - 1));
        var other = Characters[(int)((uint)character % Characters.Length)];
        if (token[at] == other)
            other = token[at] == 'A' ? 'B' : 'A';

        Assert.Equal(401, await StatusAsync($"{token[..at]}{other}{token[(at + 1)..]}"));
    }

    [Property(MaxTest = 100)]
    public async Task A_token_that_lost_characters_is_refused(int place, int count)
    {
        var token = host.Token().SignedBy(host.Key);
        var at = (int)((uint)place % (token.Length - 1));
        var length = 1 + (int)((uint)count % (token.Length - at));

        Assert.Equal(401, await StatusAsync(token.Remove(at, length)));
    }

    [Property(MaxTest = 300)]
    public async Task No_header_breaks_anything(string? header, bool hasScheme) =>
        Assert.Equal(401, (await host.AskWithHeaderAsync(hasScheme ? $"Bearer {header}" : header)).Fault?.Status);

    private async Task<int?> StatusAsync(string token) => (await host.AskAsync(token)).Fault?.Status;
}
