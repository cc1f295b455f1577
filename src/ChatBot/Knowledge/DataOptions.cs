namespace ChatBot.Knowledge;

/// <summary>Settings of the section <c>Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>The folder that holds everything the bot writes, relative to the working directory. Default: data.</summary>
    public string Path { get; set; } = "data";
}
