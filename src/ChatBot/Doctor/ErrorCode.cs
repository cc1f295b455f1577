namespace ChatBot.Doctor;

/// <summary>What another program calls an error; a text puts it behind the cause.</summary>
/// <param name="Value">Null where it gave none; then the text does without.</param>
internal sealed record ErrorCode(string? Value);
