namespace ChatBot.Search.Languages;

/// <summary>A word of a text in the three forms it is found by. Chinese has a word for every character.</summary>
/// <param name="Surface">As it stands, in lower case and without diacritics; one character in Chinese.</param>
/// <param name="Stem">Without its ending; the character and the next in Chinese.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
/// <param name="Trigram">The character and the next two, in Chinese alone.</param>
public readonly record struct Word(string Surface, string Stem, int Start, int End, string? Trigram = null);
