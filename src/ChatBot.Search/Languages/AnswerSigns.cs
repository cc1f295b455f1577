namespace ChatBot.Search.Languages;

/// <summary>What a stretch of text holds that a kind of question asks for.</summary>
[Flags]
public enum AnswerSigns
{
    None = 0,
    Number = 1,

    /// <summary>A year or a month.</summary>
    Date = 2,

    /// <summary>A capitalised word after the first.</summary>
    Name = 4,

    /// <summary>A word that introduces a cause or a purpose.</summary>
    Reason = 8,
}
