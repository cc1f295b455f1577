using System.Text;

namespace ChatBot.Search.Readers.Html;

/// <summary>
/// The text that runs on from element to element, until a block ends and becomes a paragraph or, where an item
/// of a list has begun, that item.
/// </summary>
internal sealed class HtmlFlow(DocumentBuilder builder)
{
    private readonly StringBuilder text = new();
    private int listDepth;

    // Set from the beginning of a list item until its first text is written.
    private string? marker;
    private string lead = "";
    private bool isInItem;

    public void Append(string data) => HtmlText.AppendCollapsed(text, data);

    /// <summary>Makes an item of a list of what is appended meanwhile.</summary>
    /// <param name="itemLead">What the item's text begins with.</param>
    public void Item(string itemMarker, string itemLead, Action append)
    {
        EndBlock();
        var (outerMarker, outerLead, wasInItem) = (marker, lead, isInItem);
        (marker, lead, isInItem) = (itemMarker, itemLead, true);
        listDepth++;
        append();
        EndBlock();
        listDepth--;
        (marker, lead, isInItem) = (outerMarker, outerLead, wasInItem);
    }

    /// <summary>Within an item blocks are lines of it, so that a list stays a list.</summary>
    public void Separate()
    {
        if (isInItem)
            BreakLine();
        else
            EndBlock();
    }

    public void BreakLine()
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (text.Length == 0)
            return;
        if (text[^1] != '\n')
            text.Append('\n');
        else if (!isInItem)
            EndBlock();
    }

    public void EndBlock()
    {
        var block = text.ToString().Trim();
        text.Clear();
        if (block.Length == 0)
            return;
        if (marker is null)
            builder.Paragraph(block);
        else
            builder.ListItem(listDepth - 1, marker, lead + block);
        marker = null;
    }
}
