namespace ChatBot.Search.Answering;

/// <summary>One quote, a choice between two to four, or nothing in the documents.</summary>
public enum AnswerKind
{
    Answer,
    Choice,
    None,
}
