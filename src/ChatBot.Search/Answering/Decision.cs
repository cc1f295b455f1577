namespace ChatBot.Search.Answering;

/// <summary>Why there is an answer, a choice or none.</summary>
public enum Decision
{
    /// <summary>The best passage holds enough of the question and stands clear of the next.</summary>
    Clear,

    /// <summary>Passages of several documents hold as much of it.</summary>
    SeveralAsGood,

    /// <summary>An editor has fixed the place that answers.</summary>
    Pinned,

    /// <summary>The asker has chosen the place that answers.</summary>
    Chosen,

    /// <summary>The place that the asker chose is not there, or not for this audience.</summary>
    NoSuchPlace,

    /// <summary>It was a greeting, thanks or their like.</summary>
    SmallTalk,

    /// <summary>Nothing but question words and function words was asked.</summary>
    NothingAsked,

    /// <summary>No passage holds a word of the question.</summary>
    NoMatch,

    /// <summary>The best passage holds too little of the question.</summary>
    TooLittle,

    /// <summary>An editor has written down that no document answers this.</summary>
    KnownGap,
}
