namespace ChatBot.Search.Documents;

/// <summary>What a <see cref="Block"/> is in its document.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    ListItem,
    TableRow,
}
