using ChatBot.BotFramework.Authentication;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class TokenSourceTests
{
    private readonly FakeTimeProvider time = new();
    private readonly List<TaskCompletionSource<AccessToken>> acquisitions = [];
    private readonly TokenSource source;

    public TokenSourceTests() =>
        source = new TokenSource(
            _ =>
            {
                var acquisition = new TaskCompletionSource<AccessToken>();
                lock (acquisitions)
                    acquisitions.Add(acquisition);
                return acquisition.Task;
            },
            time,
            NullLogger<TokenSource>.Instance
        );

    [Fact]
    public async Task Many_callers_cause_one_acquisition()
    {
        var callers = Enumerable.Range(0, 50).Select(_ => GetAsync()).ToArray();
        await GiveAsync(1, "one");

        Assert.All(await Task.WhenAll(callers), token => Assert.Equal("one", token));
        Assert.Equal("one", await GetAsync());
        Assert.Single(acquisitions);
    }

    [Theory]
    [InlineData(55, null)]
    [InlineData(30, 30)]
    public async Task A_new_token_is_fetched_ahead_while_the_old_one_is_used(int minutes, int? refreshOn)
    {
        var first = GetAsync();
        await GiveAsync(1, "one", refreshOn);
        await first;

        time.Advance(TimeSpan.FromMinutes(minutes));
        Assert.Equal("one", await GetAsync());
        Assert.Equal("one", await GetAsync());
        await GiveAsync(2, "two");

        while (await GetAsync() != "two")
            await Task.Yield();
        Assert.Equal(2, acquisitions.Count);
    }

    [Fact]
    public async Task A_refused_credential_is_said_to_all_and_tried_again_after_half_a_minute()
    {
        var first = GetAsync();
        await RefuseAsync(1);
        await Assert.ThrowsAsync<CredentialException>(() => first);
        await Assert.ThrowsAsync<CredentialException>(GetAsync);
        Assert.Single(acquisitions);

        time.Advance(TokenSource.RetryInterval);
        var again = GetAsync();
        await GiveAsync(2, "two");

        Assert.Equal("two", await again);
    }

    private Task<string> GetAsync() => source.GetAsync(TestContext.Current.CancellationToken).AsTask();

    private async Task GiveAsync(int count, string token, int? refreshOn = null) =>
        (await AcquisitionAsync(count)).SetResult(
            new AccessToken(
                token,
                refreshOn is { } minutes ? time.GetUtcNow().AddMinutes(minutes) : null,
                time.GetUtcNow().AddHours(1)
            )
        );

    private async Task RefuseAsync(int count) =>
        (await AcquisitionAsync(count)).SetException(
            new CredentialException(CredentialProblem.WrongSecret, "AADSTS7000215", inner: null)
        );

    private async Task<TaskCompletionSource<AccessToken>> AcquisitionAsync(int count)
    {
        while (true)
        {
            lock (acquisitions)
            {
                if (acquisitions.Count >= count)
                    return acquisitions[count - 1];
            }
            await Task.Yield();
        }
    }
}
