namespace ChatBot.Search.Documents;

/// <summary>The mistakes that keep a file out of the index; each has a text in six languages.</summary>
public enum ProblemKind
{
    UnsupportedFormat,
    OutsideFolder,
    TooLarge,
    Unreadable,
    NotUtf8,
    Empty,
    TooDeep,
    FrontMatterNotClosed,
    FrontMatterNotYaml,
    UnknownKey,
    DuplicateKey,
    NotText,
    NotAList,
    NotADate,
    NotALanguage,
    NotAnAudience,
    NotAnAddress,
    NotCsv,
    WrongColumns,
    NoSynonyms,
    UnknownDocument,
    UnknownSection,
    NotSmallTalk,
}
