using ChatBot.Search.Answering;
using ChatBot.Search.Generations;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Answering;

public sealed class StabilityTests : IDisposable
{
    private const string Question = "Où se trouve le siège de la FINUL ?";

    private readonly TestFolder folder = new TestFolder()
        .With("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura, au Liban.")
        .With("fr/minuk.md", "Le siège de la MINUK se trouve à Pristina.");

    [Fact]
    public void A_thousand_documents_in_one_language_change_no_score_in_another()
    {
        using var before = folder.Open();
        var expected = before.Ask(Question, "fr");

        for (var i = 0; i < 1000; i++)
            folder.With($"en/{i}.md", $"Mission {i} has its seat, FINUL or not, in Naqoura and Pristina.");
        using var after = folder.Open();
        var actual = after.Ask(Question, "fr");

        Assert.Equal(expected.Quotes, actual.Quotes);
        Assert.Equal(
            expected.Explanation.Candidates.Select(candidate =>
                (candidate.Document, candidate.Score, candidate.Features.Sum(f => f.Value))
            ),
            actual.Explanation.Candidates.Select(candidate =>
                (candidate.Document, candidate.Score, candidate.Features.Sum(f => f.Value))
            )
        );
    }

    [Fact]
    public void Equal_scores_come_in_the_order_of_documents()
    {
        using var ties = new TestFolder();
        foreach (var name in new[] { "d", "b", "c", "a" })
            ties.With($"fr/{name}.md", $"Le mandat fixe les tâches {name}{name}{name}.");
        using var knowledge = ties.Open();

        var answer = knowledge.Ask("Que fixe le mandat ?", "fr");

        Assert.Equal(["fr/a.md", "fr/b.md", "fr/c.md", "fr/d.md"], answer.Quotes.Select(quote => quote.Document));
    }

    [Fact]
    public async Task Questions_are_answered_while_generations_change_places()
    {
        using var knowledge = folder.Open();
        var first = folder.Build().Manifest!.Id;
        folder.With("fr/autre.md", "Un autre document.");
        var second = folder.Build().Manifest!.Id;
        using var done = new CancellationTokenSource();
        var answered = 0;

        var askers = Enumerable
            .Range(0, 4)
            .Select(_ =>
                Task.Run(
                    () =>
                    {
                        while (!done.IsCancellationRequested)
                        {
                            Assert.Equal("fr/finul.md", knowledge.Ask(Question, "fr").Quotes[0].Document);
                            Interlocked.Increment(ref answered);
                        }
                    },
                    TestContext.Current.CancellationToken
                )
            )
            .ToList();
        for (var swaps = 0; swaps < 50 || (Volatile.Read(ref answered) < 200 && swaps < 20_000); swaps++)
            knowledge.Use(folder.Store().Open(swaps % 2 == 0 ? second : first));
        await done.CancelAsync();

        await Task.WhenAll(askers);
        Assert.True(answered >= 200);
    }

    [Property]
    public void Whatever_is_asked_gets_an_answer_or_none(string text)
    {
        using var knowledge = folder.Open();

        Assert.NotNull(knowledge.Ask(text ?? ""));
    }

    [Theory]
    [InlineData("+-&|!(){}[]^\"~*?:\\/ FINUL AND OR NOT text:*")]
    [InlineData("\u202Eمرحبا FINUL\u200F")]
    [InlineData("\0\u0001\u001F\uFFFE")]
    [InlineData("\uD83D")]
    [InlineData("🙂🙂🙂")]
    [InlineData("le la les de du")]
    public void Odd_questions_are_no_error(string text)
    {
        using var knowledge = folder.Open();

        Assert.NotNull(knowledge.Ask(text));
        Assert.NotNull(knowledge.Ask(string.Concat(Enumerable.Repeat(text, 10_000 / text.Length))));
    }

    public void Dispose() => folder.Dispose();
}
