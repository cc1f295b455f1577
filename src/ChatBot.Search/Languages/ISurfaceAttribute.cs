using Lucene.Net.Util;

namespace ChatBot.Search.Languages;

/// <summary>A token's form before it was stemmed.</summary>
public interface ISurfaceAttribute : IAttribute
{
    string Surface { get; set; }
}
