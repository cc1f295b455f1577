namespace ChatBot.Search.Generations;

/// <summary>How far a build has come: files read of all, and the one under way.</summary>
public sealed record IndexProgress(int Done, int Total, string CurrentFile);
