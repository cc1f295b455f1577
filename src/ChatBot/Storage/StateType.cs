namespace ChatBot.Storage;

/// <summary>A type of conversation state that may be stored; a room registers those it writes.</summary>
/// <param name="Name">In the file, so that a type can be renamed.</param>
/// <param name="Type">A record that JSON can hold.</param>
internal sealed record StateType(string Name, Type Type);
