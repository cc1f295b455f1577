namespace ChatBot.Search.Curation;

/// <summary>A row of <c>pins.csv</c>: the place that an editor has fixed as the answer to a question.</summary>
/// <param name="Section">The section's id on the reading page; empty for the whole document.</param>
public sealed record Pin(int Line, string Question, string Document, string Section);
