namespace ChatBot.Search.Languages;

/// <summary>What sort of answer a question asks for.</summary>
public enum QuestionKind
{
    Other,
    YesOrNo,
    Definition,
    Person,
    Time,

    /// <summary>Until when.</summary>
    Until,
    Quantity,
    Place,
    Reason,
}
