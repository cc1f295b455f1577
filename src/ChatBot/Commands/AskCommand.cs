using System.CommandLine;
using ChatBot.Conversations;
using ChatBot.Hosting;
using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Commands;

/// <summary><c>ask</c>: asks the folder as it stands, or an evaluation set, without touching what the bot answers from.</summary>
internal sealed class AskCommand
{
    private readonly Argument<string?> question;
    private readonly Option<string?> batch;
    private readonly Option<bool> json;
    private readonly Option<bool> explain;
    private readonly Option<string?> language;
    private readonly Option<string> audience;
    private readonly DatasetOptions corpus;
    private readonly Terminal terminal;

    private AskCommand(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        var texts = terminal.Texts;
        question = new Argument<string?>("question")
        {
            Description = texts.AskQuestion,
            Arity = ArgumentArity.ZeroOrOne,
        };
        batch = new Option<string?>("--batch") { Description = texts.AskBatch, HelpName = "FILE" };
        json = new Option<bool>("--json") { Description = texts.AskJson };
        explain = new Option<bool>("--explain") { Description = texts.AskExplain };
        language = new Option<string?>("--language") { Description = texts.AskLanguage };
        language.AcceptOnlyFromAmong([.. Language.All]);
        audience = new Option<string>("--audience")
        {
            Description = texts.AskAudience,
            DefaultValueFactory = _ => "internal",
        };
        audience.AcceptOnlyFromAmong("public", "internal");
        command.Arguments.Add(question);
        foreach (var option in new Option[] { batch, json, explain, language, audience })
            command.Options.Add(option);
        corpus = new DatasetOptions(command, terminal);
        command.SetAction(RunAsync);
    }

    public static Command Create(Terminal terminal)
    {
        var command = new Command("ask", terminal.Texts.Ask);
        _ = new AskCommand(command, terminal);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        var (text, file) = (result.GetValue(question), result.GetValue(batch));
        if (text is null == file is null)
            return WrongUse(terminal.Texts.QuestionOrBatch);
        if (file is not null && !result.GetValue(json))
            return WrongUse(terminal.Texts.BatchNeedsJson);
        if (corpus.Mistake(result) is { } mistake)
            return WrongUse(mistake);
        var questions = file is null ? [new BatchQuestion { Text = text! }] : BatchFile.Read(file, terminal);
        var settings = Settings.Load();
        if (questions is null || !corpus.IsReadable(result) || corpus.Open(result, settings) is not { } workshop)
            return ExitCode.WrongUse;

        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest })
            return workshop.Source.Exists ? ExitCode.Failed : ExitCode.WrongUse;
        using var knowledge = new KnowledgeBase(workshop.Store.Open(manifest.Id));
        var links = new Links(settings[Settings.PublicUrl]);
        return file is null
            ? AskOne(result, questions[0], knowledge, links)
            : AskAll(result, questions, knowledge, links, cancellationToken);
    }

    private int AskOne(ParseResult result, BatchQuestion asked, KnowledgeBase knowledge, Links links)
    {
        var timed = TimedAnswer.Ask(knowledge, Question(result, asked));
        if (result.GetValue(json))
            terminal.WriteRaw(AnswerJson.Write(asked, timed, links, result.GetValue(explain)));
        else
            AnswerPrinter.Print(timed.Answer, links, result.GetValue(explain), terminal);
        return timed.Answer.Kind == AnswerKind.None ? ExitCode.Failed : ExitCode.Done;
    }

    private int AskAll(
        ParseResult result,
        IReadOnlyList<BatchQuestion> questions,
        KnowledgeBase knowledge,
        Links links,
        CancellationToken cancellationToken
    )
    {
        foreach (var asked in questions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            terminal.WriteRaw(
                AnswerJson.Write(
                    asked,
                    TimedAnswer.Ask(knowledge, Question(result, asked)),
                    links,
                    result.GetValue(explain)
                )
            );
        }
        return ExitCode.Done;
    }

    private Question Question(ParseResult result, BatchQuestion asked) =>
        new(asked.Text)
        {
            Explain = result.GetValue(explain),
            History = asked.History ?? [],
            Language = asked.Language ?? result.GetValue(language),
            Audience = result.GetValue(audience) == "public" ? Audience.Public : Audience.Internal,
        };

    private int WrongUse(string message)
    {
        terminal.Complain(message);
        return ExitCode.WrongUse;
    }
}
