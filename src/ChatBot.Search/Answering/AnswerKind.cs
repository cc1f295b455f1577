namespace ChatBot.Search.Answering;

/// <summary>One quote, a choice between two to four, or nothing in the documents.</summary>
public enum AnswerKind
{
    Answer,
    Choice,
    None,

    /// <summary>A greeting, thanks and their like: a reply, and nothing quoted.</summary>
    SmallTalk,
}
