namespace ChatBot.Search.Answering;

/// <summary>
/// A word of the question, or several that are one term, as the person wrote them or as they were
/// corrected; in Chinese, which parts no words, what stands between words that only ask.
/// </summary>
/// <param name="IsKnown">
/// Whether it, or what the glossary says for it, stands in what the asker may read or in the ways to ask
/// for it. In Chinese, whether any two of its neighbouring characters do.
/// </param>
public sealed record UnderstoodWord(string Text, bool IsKnown);
