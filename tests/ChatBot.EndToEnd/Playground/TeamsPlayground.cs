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

    public async ValueTask DisposeAsync()
    {
        if (person is not null)
            await person.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
