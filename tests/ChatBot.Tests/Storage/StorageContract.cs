using System.Data;
using ChatBot.BotFramework.State;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Storage;

/// <summary>What every storage of conversation state does, wherever it keeps it.</summary>
public abstract class StorageContract : IAsyncLifetime
{
    private const int Capacity = 3;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private IStorage Storage { get; set; } = null!;

    protected abstract Task<IStorage> CreateAsync(int capacity);

    [Fact]
    public async Task What_was_written_is_read_and_what_was_not_is_not_there()
    {
        await WriteAsync("a", new TestState { Text = "Où ?", Number = 7 });

        var items = await Storage.ReadAsync(["a", "b"], Cancelled);

        var read = Assert.IsType<TestState>(Assert.Single(items).Value);
        Assert.Equal(("Où ?", 7), (read.Text, read.Number));
    }

    [Fact]
    public async Task Nobody_holds_what_is_stored()
    {
        var written = new TestState { Number = 1 };
        await WriteAsync("a", written);
        written.Number = 2;
        (await ReadAsync("a"))!.Number = 3;

        Assert.Equal(1, (await ReadAsync("a"))!.Number);
    }

    [Fact]
    public async Task Every_write_gives_a_new_ETag()
    {
        await WriteAsync("a", new TestState());
        var first = await ReadAsync("a");
        await WriteAsync("a", first!);
        var second = await ReadAsync("a");

        Assert.False(string.IsNullOrEmpty(first!.ETag));
        Assert.NotEqual(first.ETag, second!.ETag);
        Assert.Equal(second.ETag, (await ReadAsync("a"))!.ETag);
    }

    [Fact]
    public async Task A_write_with_an_older_ETag_fails_as_the_SDKs_do_and_writes_nothing()
    {
        await WriteAsync("a", new TestState { Number = 1 });
        var old = await ReadAsync("a");
        await WriteAsync("a", old! with { Number = 2 });
        var changes = new Dictionary<string, object> { ["b"] = new TestState(), ["a"] = old with { Number = 3 } };

        var conflict = await Assert.ThrowsAsync<DBConcurrencyException>(() => Storage.WriteAsync(changes, Cancelled));

        Assert.StartsWith("Etag conflict", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await ReadAsync("a"))!.Number);
        Assert.Null(await ReadAsync("b"));
    }

    [Fact]
    public async Task An_item_that_is_there_is_not_overwritten_without_an_ETag()
    {
        await WriteAsync("a", new TestState());

        await Assert.ThrowsAsync<DBConcurrencyException>(() => WriteAsync("a", new TestState()));
    }

    [Fact]
    public async Task A_star_overwrites_whatever_is_there()
    {
        await WriteAsync("a", new TestState { Number = 1 });
        await WriteAsync("a", new TestState { Number = 2, ETag = "*" });

        Assert.Equal(2, (await ReadAsync("a"))!.Number);
    }

    [Fact]
    public async Task An_item_without_ETags_is_overwritten_by_whoever_comes_last()
    {
        await Storage.WriteAsync(new Dictionary<string, object> { ["a"] = new PlainState("1") }, Cancelled);
        await Storage.WriteAsync(new Dictionary<string, object> { ["a"] = new PlainState("2") }, Cancelled);

        Assert.Equal(new PlainState("2"), (await Storage.ReadAsync(["a"], Cancelled))["a"]);
    }

    [Fact]
    public async Task What_was_deleted_is_gone_and_can_be_written_anew()
    {
        await WriteAsync("a", new TestState());
        await Storage.DeleteAsync(["a", "never there"], Cancelled);
        Assert.Null(await ReadAsync("a"));

        await WriteAsync("a", new TestState { Number = 2 });
        Assert.Equal(2, (await ReadAsync("a"))!.Number);
    }

    [Fact]
    public async Task Of_more_than_may_be_kept_the_least_recently_used_goes()
    {
        foreach (var key in (string[])["a", "b", "c"])
            await WriteAsync(key, new TestState());
        await ReadAsync("a");
        await WriteAsync("d", new TestState());

        var kept = await Storage.ReadAsync(["a", "b", "c", "d"], Cancelled);

        Assert.Equal(["a", "c", "d"], kept.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Writers_of_one_item_who_try_again_after_a_conflict_lose_nothing()
    {
        await WriteAsync("a", new TestState());

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => IncrementAsync(25), Cancelled)));

        Assert.Equal(400, (await ReadAsync("a"))!.Number);
    }

    [Property(MaxTest = 50)]
    public async Task Any_text_comes_back_as_it_was(NonNull<string> key, string? text)
    {
        // Half of a character is no text, in JSON or elsewhere.
        var whole = text is null ? null : new string([.. text.Where(c => !char.IsSurrogate(c))]);
        await Storage.WriteAsync(
            new Dictionary<string, object>
            {
                [key.Get] = new TestState { Text = whole, ETag = "*" },
            },
            Cancelled
        );

        Assert.Equal(whole, ((TestState)(await Storage.ReadAsync([key.Get], Cancelled))[key.Get]).Text);
    }

    public async ValueTask InitializeAsync() => Storage = await CreateAsync(Capacity);

    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private async Task IncrementAsync(int times)
    {
        while (times > 0)
        {
            var item = await ReadAsync("a");
            item!.Number++;
            try
            {
                await WriteAsync("a", item);
                times--;
            }
            catch (DBConcurrencyException)
            {
                await Task.Yield();
            }
        }
    }

    private Task WriteAsync(string key, object item) =>
        Storage.WriteAsync(new Dictionary<string, object> { [key] = item }, Cancelled);

    private async Task<TestState?> ReadAsync(string key) =>
        (await Storage.ReadAsync([key], Cancelled)).TryGetValue(key, out var item) ? (TestState)item : null;
}
