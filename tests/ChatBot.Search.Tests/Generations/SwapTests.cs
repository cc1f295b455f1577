using System.Diagnostics;
using ChatBot.Search.Answering;

namespace ChatBot.Search.Tests.Generations;

/// <summary>Generations take each other's place while questions are asked, and none of them fails.</summary>
public sealed class SwapTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Questions_are_answered_while_generations_are_swapped_and_closed()
    {
        var quotes = new[] { "Le siège se trouve à Naqoura.", "Le siège se trouve à Bamako." };
        string[] ids = [.. quotes.Select(quote => folder.With("fr/a.md", quote).BuildAndPublish())];
        using var knowledge = new KnowledgeBase(folder.Store().Open(ids[0]));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(LongRuns.Count(2, 60)));

        var askers = Enumerable
            .Range(0, 8)
            .Select(_ =>
                Task.Factory.StartNew(
                    () => AskUntil(knowledge, quotes, stop.Token),
                    CancellationToken.None,
                    TaskCreationOptions.LongRunning,
                    TaskScheduler.Default
                )
            )
            .ToList();
        var swaps = 0;
        while (!stop.IsCancellationRequested)
            knowledge.Use(folder.Store().Open(ids[++swaps % 2]));
        var answered = (await Task.WhenAll(askers)).Sum();

        TestContext.Current.TestOutputHelper?.WriteLine($"{swaps} swaps, {answered} answers, none failed");
        Assert.True(swaps > 10 && answered > 100, $"{swaps} swaps, {answered} answers");
    }

    public void Dispose() => folder.Dispose();

    private static int AskUntil(KnowledgeBase knowledge, string[] quotes, CancellationToken stop)
    {
        var answered = 0;
        while (!stop.IsCancellationRequested)
        {
            var answer = knowledge.Ask("Où se trouve le siège ?");
            Assert.Contains(Assert.Single(answer.Quotes).Text, quotes);
            answered++;
        }
        return answered;
    }
}
