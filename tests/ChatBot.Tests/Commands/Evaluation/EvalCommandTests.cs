namespace ChatBot.Tests.Commands.Evaluation;

public sealed class EvalCommandTests : IDisposable
{
    private readonly CommandRun run = new();
    private readonly TinySet set = new();

    [Theory]
    [InlineData("--dataset, --golden", "eval")]
    [InlineData("--dataset, --golden", "eval", "--dataset", "SET", "--golden", "SET")]
    [InlineData("--dataset, --knowledge", "eval", "--dataset", "SET", "--knowledge", "SET")]
    [InlineData("--dataset, --knowledge", "ask", "one", "--dataset", "SET", "--knowledge", "SET")]
    [InlineData("--titles goes with --dataset", "ask", "one", "--titles")]
    [InlineData("--titles goes with --dataset", "eval", "--golden", "SET", "--titles")]
    [InlineData("--run goes with --dataset", "eval", "--golden", "SET", "--run", "run.txt")]
    [InlineData("--typos goes with --dataset", "eval", "--golden", "SET", "--typos", "1")]
    [InlineData("--strangers goes with --dataset", "eval", "--golden", "SET", "--strangers", "SET")]
    [InlineData("--ablate goes with --dataset", "eval", "--golden", "SET", "--ablate", "1")]
    [InlineData("--ablate takes", "eval", "--dataset", "SET", "--ablate", "0")]
    [InlineData("--weights goes with --train", "eval", "--dataset", "SET", "--weights", "weights.json")]
    [InlineData("--train, --run", "eval", "--dataset", "SET", "--train", "--run", "run.txt")]
    [InlineData("--train, --typos", "eval", "--dataset", "SET", "--train", "--typos", "1")]
    [InlineData("--train, --strangers", "eval", "--dataset", "SET", "--train", "--strangers", "SET")]
    [InlineData("--train, --ablate", "eval", "--dataset", "SET", "--train", "--ablate", "1")]
    [InlineData("--train, --json", "eval", "--dataset", "SET", "--train", "--json")]
    [InlineData("seven", "eval", "--dataset", "SET", "--typos", "seven")]
    public async Task Options_that_do_not_go_together_are_wrong_use(string sentence, params string[] args)
    {
        Assert.Equal(2, await run.RunBareAsync([.. args.Select(arg => arg == "SET" ? set.Folder : arg)]));

        Assert.Contains(sentence, run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        run.Dispose();
        set.Dispose();
    }
}
