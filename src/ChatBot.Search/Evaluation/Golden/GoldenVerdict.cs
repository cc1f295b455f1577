namespace ChatBot.Search.Evaluation.Golden;

/// <summary>What a golden question's outcome was worth.</summary>
public enum GoldenVerdict
{
    /// <summary>One answer, its quote from an expected place.</summary>
    RightAnswer,

    /// <summary>A choice with an expected place among its quotes.</summary>
    RightChoice,

    /// <summary>An answer or a choice without an expected place where there is one.</summary>
    WrongPlace,

    /// <summary>Nothing where there is an expected place.</summary>
    WrongRefusal,

    /// <summary>Nothing where nothing is right.</summary>
    RightRefusal,

    /// <summary>An answer or a choice where nothing is right.</summary>
    NeedlessAnswer,
}
