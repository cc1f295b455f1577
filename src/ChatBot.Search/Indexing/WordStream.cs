using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Search.Indexing;

/// <summary>Gives Lucene words that were analysed already.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly string[] words;
    private int next;
    private readonly ICharTermAttribute term;

    public WordStream(IEnumerable<string> words)
    {
        this.words = [.. words];
        term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (next == words.Length)
            return false;
        term.SetEmpty().Append(words[next++]);
        return true;
    }
}
