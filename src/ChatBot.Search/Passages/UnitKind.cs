namespace ChatBot.Search.Passages;

/// <summary>What a quote can be made of.</summary>
public enum UnitKind
{
    Sentence,

    /// <summary>What stands before a list and ends in a colon; its items follow in the same passage.</summary>
    LeadIn,
    ListItem,
    TableRow,
}
