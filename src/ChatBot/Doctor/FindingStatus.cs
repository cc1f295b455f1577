namespace ChatBot.Doctor;

/// <summary>How it is, the better the earlier.</summary>
public enum FindingStatus
{
    Ok,

    /// <summary>All is well; something can be done or made known all the same.</summary>
    Note,

    /// <summary>It could not be found out from here.</summary>
    Unknown,

    /// <summary>The bot answers, and something should be done.</summary>
    Warning,

    /// <summary>Until something is done, the bot does not answer, or soon will not.</summary>
    Error,
}
