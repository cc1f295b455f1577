namespace ChatBot.Search.Passages;

/// <summary>What a quote can be made of.</summary>
public enum UnitKind
{
    Sentence,
    LeadIn,
    ListItem,
    TableRow,
}
