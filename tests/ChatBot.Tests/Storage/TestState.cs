using ChatBot.BotFramework.State;
using ChatBot.Storage;

namespace ChatBot.Tests.Storage;

internal sealed record TestState : IStoreItem
{
    public static IReadOnlyList<StateType> Types { get; } =
    [new("test", typeof(TestState)), new("plain", typeof(PlainState))];

    public string? Text { get; init; }

    public int Number { get; set; }

    public string? ETag { get; set; }
}

/// <summary>Without an ETag.</summary>
internal sealed record PlainState(string Text);

/// <summary>Of no registered type.</summary>
internal sealed record OtherState(string Text);
