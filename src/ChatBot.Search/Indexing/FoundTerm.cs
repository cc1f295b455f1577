using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Search.Indexing;

/// <summary>A term that a field of the index has, with its place in the term dictionary.</summary>
internal sealed record FoundTerm(string Field, string Text, TermContext Context)
{
    public int DocumentFrequency => Context.DocFreq;

    public TermQuery Query(double boost = 1) => new(new Term(Field, Text), Context) { Boost = (float)boost };
}
