namespace ChatBot.Crawling.Sites;

/// <summary>What is wrong in <c>sources.yaml</c>, and what to write instead, as an English sentence.</summary>
internal sealed record SourceMistake(int Line, string Sentence)
{
    public override string ToString() => $"{SourcesFile.Name}, line {Line}: {Sentence}";
}
