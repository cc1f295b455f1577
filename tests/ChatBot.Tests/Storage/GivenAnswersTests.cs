using ChatBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Storage;

public sealed class GivenAnswersTests : IAsyncDisposable
{
    private const string Chat = "0123456789abcdef";

    private readonly TestDatabase file = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(56));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_comes_back_whole_after_a_restart()
    {
        var answer = Answer("1") with
        {
            Quote = "Le siège est à Naqoura.",
            Document = "fr/finul.md",
            Section = "siege",
            Link = "https://bot.example.org/documents/fr/finul.md#siege",
        };
        await PutAsync(new GivenAnswers(file.Database, time), answer);
        await file.ReopenAsync();

        var answers = new GivenAnswers(file.Database, time);

        Assert.Equal(answer, await answers.FindAsync(Chat, "1", Cancelled));
        Assert.Null(await answers.FindAsync("another", "1", Cancelled));
    }

    [Fact]
    public async Task An_answer_that_is_given_again_stands_in_the_place_of_the_old_one()
    {
        var answers = new GivenAnswers(file.Database, time);
        await PutAsync(answers, Answer("1"));
        await PutAsync(answers, Answer("1") with { Question = "Et au Mali ?" });

        Assert.Equal("Et au Mali ?", (await answers.FindAsync(Chat, "1", Cancelled))!.Question);
        Assert.Equal(1, await RowsAsync());
    }

    [Fact]
    public async Task What_is_too_old_is_not_found_and_goes_with_the_next_answer()
    {
        var answers = new GivenAnswers(file.Database, time);
        await PutAsync(answers, Answer("1"));
        time.Advance(GivenAnswers.Lifetime - TimeSpan.FromDays(1));
        await PutAsync(answers, Answer("2"));
        Assert.NotNull(await answers.FindAsync(Chat, "1", Cancelled));

        time.Advance(TimeSpan.FromDays(1));

        Assert.Null(await answers.FindAsync(Chat, "1", Cancelled));
        await PutAsync(answers, Answer("3"));
        Assert.Equal(2, await RowsAsync());
        Assert.NotNull(await answers.FindAsync(Chat, "2", Cancelled));
    }

    [Fact]
    public async Task Of_more_than_fit_the_oldest_go()
    {
        var answers = new GivenAnswers(file.Database, time, capacity: 3);
        for (var i = 0; i < 6; i++)
        {
            await PutAsync(answers, Answer($"{i}"));
            time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(3, await RowsAsync());
        Assert.Null(await answers.FindAsync(Chat, "2", Cancelled));
        Assert.NotNull(await answers.FindAsync(Chat, "3", Cancelled));
    }

    [Fact]
    public async Task However_many_come_in_a_minute_few_more_stand_there_than_fit()
    {
        var answers = new GivenAnswers(file.Database, time, capacity: 100);
        for (var i = 0; i < 1000; i++)
            await PutAsync(answers, Answer($"{i}"));

        Assert.InRange(await RowsAsync(), 100, 400);
    }

    [Fact]
    public async Task Every_answer_to_a_question_is_forgotten_with_it_and_no_other()
    {
        var answers = new GivenAnswers(file.Database, time);
        foreach (var id in new[] { "1", "2" })
            await PutAsync(answers, Answer(id) with { QuestionId = "q" });
        await PutAsync(answers, Answer("3") with { QuestionId = "other" });
        await PutAsync(answers, Answer("4"));

        await answers.ForgetAsync(Chat, "q", Cancelled);

        Assert.Equal(2, await RowsAsync());
        Assert.NotNull(await answers.FindAsync(Chat, "3", Cancelled));
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private static GivenAnswer Answer(string replyId) =>
        new(Chat, replyId)
        {
            Question = "Où est le siège de la FINUL ?",
            Kind = "quote",
            Language = "fr",
            Generation = "0123456789abcdef",
        };

    private Task<bool> PutAsync(GivenAnswers answers, GivenAnswer answer) =>
        file.Database.RunAsync(
            connection =>
            {
                answers.Put(connection, answer);
                return true;
            },
            Cancelled
        );

    private Task<long> RowsAsync() =>
        file.Database.RunAsync(connection => connection.Number("SELECT count(*) FROM answers"), Cancelled);
}
