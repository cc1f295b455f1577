namespace ChatBot.EndToEnd.Playground;

/// <summary>The program and one person who speaks to it from the Playground, for tests that do not mind what was said before.</summary>
public sealed class TeamsPlayground : IAsyncLifetime
{
    private PlaygroundPage? person;

    internal RunningBot Bot { get; } = new();

    public ValueTask InitializeAsync() => Bot.InitializeAsync();

    /// <summary>In the personal chat.</summary>
    internal async Task<PlaygroundPage> PersonAsync()
    {
        if (person is null)
            return person = await PlaygroundPage.OpenAsync(Bot.Endpoint);
        await person.OpenAsync(Chat.Personal);
        return person;
    }

    /// <summary>Leaves beside the screenshots what was seen and logged, for whoever asks why a test failed.</summary>
    internal async Task RecordAsync(string test)
    {
        if (person is null)
            return;
        var name = "failed " + test;
        await person.ScreenshotAsync(name);
        var log = Path.Combine(Repository.Screenshots, name + ".log");
        await File.WriteAllLinesAsync(log, [await person.LogAsync(), .. Bot.Output]);
    }

    public async ValueTask DisposeAsync()
    {
        if (person is not null)
            await person.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
