namespace ChatBot.Search.Documents;

/// <summary>
/// Who may read a document, and as whom a question is asked: the public reads public documents,
/// insiders read everything.
/// </summary>
public enum Audience
{
    Internal,
    Public,
}
