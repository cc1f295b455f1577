namespace ChatBot.Texts;

/// <summary>What the commands say that list, check and take up generations.</summary>
public sealed record GenerationTexts
{
    public required string List { get; init; }
    public required string Json { get; init; }
    public required string Rollback { get; init; }
    public required string RollbackId { get; init; }
    public required string Verify { get; init; }
    public required string VerifyId { get; init; }
    public required string Verifying { get; init; }
    public required string Built { get; init; }
    public required string State { get; init; }
    public required string Live { get; init; }
    public required string WasLive { get; init; }
    public required string Candidate { get; init; }
    public required string Unusable { get; init; }
    public required string Empty { get; init; }
    public required string NothingBefore { get; init; }
    public required string IsLive { get; init; }
    public required string Unknown { get; init; }
    public required string NeverLive { get; init; }
    public required string RolledBack { get; init; }
    public required string Whole { get; init; }
    public required string Damaged { get; init; }
}
