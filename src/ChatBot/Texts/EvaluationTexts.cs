namespace ChatBot.Texts;

/// <summary>What the evaluation commands say.</summary>
public sealed record EvaluationTexts
{
    public required string Eval { get; init; }
    public required string Dataset { get; init; }
    public required string Titles { get; init; }
    public required string Golden { get; init; }
    public required string Run { get; init; }
    public required string Typos { get; init; }
    public required string Strangers { get; init; }
    public required string Ablate { get; init; }
    public required string Train { get; init; }
    public required string Weights { get; init; }
    public required string Json { get; init; }
    public required string OneOf { get; init; }
    public required string GoesWith { get; init; }
    public required string AtLeastOne { get; init; }
    public required string FileUnwritable { get; init; }
    public required string NothingLeft { get; init; }
    public required string OneTitle { get; init; }
    public required string Asking { get; init; }
    public required string Set { get; init; }
    public required string Questions { get; init; }
    public required string TyposSeed { get; init; }
    public required string Figure { get; init; }
    public required string Mean { get; init; }
    public required string Interval { get; init; }
    public required string GoldInQuote { get; init; }
    public required string GoldInTopQuote { get; init; }
    public required string Answers { get; init; }
    public required string Choices { get; init; }
    public required string Refusals { get; init; }
    public required string OwnAnswered { get; init; }
    public required string StrangersRefused { get; init; }
    public required string BalancedAccuracy { get; init; }
    public required string AreaUnderCurve { get; init; }
    public required string AblatedAnswers { get; init; }
    public required string AblatedChoices { get; init; }
    public required string PerSecond { get; init; }
    public required string Milliseconds { get; init; }
    public required string Learned { get; init; }
    public required string GoldInRightQuote { get; init; }
    public required string TellsAnswerable { get; init; }
    public required string TellsRight { get; init; }
    public required string FirstRight { get; init; }
    public required string HeldOut { get; init; }
    public required string InUse { get; init; }
    public required string Feature { get; init; }
    public required string Trained { get; init; }
    public required string Before { get; init; }
    public required string Kept { get; init; }
    public required string All { get; init; }
    public required string RightAnswers { get; init; }
    public required string RightChoices { get; init; }
    public required string RightRefusals { get; init; }
    public required string Wrong { get; init; }
    public required string Expected { get; init; }
    public required string Came { get; init; }
    public required string Nothing { get; init; }
}
