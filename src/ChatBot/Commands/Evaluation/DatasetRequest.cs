namespace ChatBot.Commands.Evaluation;

/// <summary>What to measure over an evaluation set.</summary>
internal sealed record DatasetRequest
{
    public required string Folder { get; init; }

    /// <summary>File for the run, as trec_eval reads it.</summary>
    public string? RunFile { get; init; }

    /// <summary>Seed of the typos, one of which goes into each question that is asked.</summary>
    public int? Typos { get; init; }

    /// <summary>Folder of the set whose questions must get nothing.</summary>
    public string? Strangers { get; init; }

    /// <summary>How many questions are asked again without the documents that answer them.</summary>
    public int? Ablate { get; init; }

    public bool Json { get; init; }
}
