namespace ChatBot.Texts;

/// <summary>What the command line says.</summary>
public sealed record CommandTexts
{
    public required string Root { get; init; }
    public required string Serve { get; init; }
    public required string Ask { get; init; }
    public required string AskQuestion { get; init; }
    public required string AskBatch { get; init; }
    public required string AskJson { get; init; }
    public required string AskExplain { get; init; }
    public required string AskLanguage { get; init; }
    public required string AskAudience { get; init; }
    public required string Index { get; init; }
    public required string Full { get; init; }
    public required string Publish { get; init; }
    public required string PublishId { get; init; }
    public required string Knowledge { get; init; }
    public required string Data { get; init; }
    public required string QuestionOrBatch { get; init; }
    public required string BatchNeedsJson { get; init; }
    public required string BatchLine { get; init; }
    public required string FileMissing { get; init; }
    public required string FolderMissing { get; init; }
    public required string FolderEmpty { get; init; }
    public required string DataUnusable { get; init; }
    public required string NewerData { get; init; }
    public required string Failed { get; init; }
    public required string Interrupted { get; init; }
    public required string UnknownCommand { get; init; }
    public required string PortInUse { get; init; }
    public required string Reading { get; init; }
    public required string Rate { get; init; }
    public required string TimeLeft { get; init; }
    public required string Writing { get; init; }
    public required string Documents { get; init; }
    public required string Passages { get; init; }
    public required string Skipped { get; init; }
    public required string Duration { get; init; }
    public required string Seconds { get; init; }
    public required string Generation { get; init; }
    public required string Published { get; init; }
    public required string Unchanged { get; init; }
    public required string Candidate { get; init; }
    public required string NotPublished { get; init; }
    public required string KnowledgeAt { get; init; }
    public required string DataAt { get; init; }
    public required string AskAt { get; init; }
    public required string MessagesAt { get; init; }
    public required string NothingLive { get; init; }
    public required string NoAnswer { get; init; }
    public required string Choice { get; init; }
    public required string Terms { get; init; }
    public required string Candidates { get; init; }
    public required string Decision { get; init; }
    public required string Understood { get; init; }
    public required string Line { get; init; }
}
