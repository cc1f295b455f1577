using System.Text.Json.Serialization;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Sdk;

/// <summary>
/// The face that a bot is written against, line by line: <c>=</c> stands before what is the Bot Framework
/// SDK's own (4.23.1, by its public source), <c>+</c> before what this host has beside it, which no bot uses.
/// Whoever changes the face looks the SDK up and changes the list.
/// </summary>
public sealed class PublicSurfaceTests
{
    private static readonly string[] Rooms = ["Schema", "Schema.Teams", "Turns", "Teams", "State"];

    private static readonly string[] Listed = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "Sdk", "PublicSurface.txt")
    );

    [Fact]
    public void The_face_is_the_one_that_was_checked_against_the_SDK()
    {
        var face = PublicSurface.Of(
            typeof(IBot)
                .Assembly.GetExportedTypes()
                .Where(type => !type.IsSubclassOf(typeof(JsonSerializerContext)))
                .Where(type => Rooms.Contains(type.Namespace!["ChatBot.BotFramework.".Length..]))
        );

        Assert.Equal(Listed.Select(line => line[2..]), face);
    }

    [Fact]
    public void Each_line_says_whose_it_is() =>
        Assert.All(Listed, line => Assert.True(line[..2] is "= " or "+ ", line));
}
