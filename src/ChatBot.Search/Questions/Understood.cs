namespace ChatBot.Search.Questions;

/// <summary>A question with what it leaves unsaid.</summary>
/// <param name="Text">What was said before, as far as it is meant, then the question.</param>
/// <param name="Asking">The part of the conversation whose asking words count: what sort of answer is wanted.</param>
/// <param name="ContextLength">How much of the text was said before, in UTF-16 units; 0 for a question complete in itself.</param>
internal sealed record Understood(string Text, string Asking, int ContextLength = 0);
