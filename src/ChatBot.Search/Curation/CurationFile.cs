namespace ChatBot.Search.Curation;

/// <summary>A file that editors keep beside the documents: a glossary, pins, small talk, known gaps, other ways to ask. Text in UTF-8.</summary>
/// <param name="Path">Relative to the knowledge folder.</param>
public sealed record CurationFile(string Path, string Text)
{
    public const string Glossary = "glossary.csv";
    public const string Pins = "pins.csv";
    public const string SmallTalk = "smalltalk";
    public const string Unanswered = "unanswered";
    public const string Questions = "questions";
}
