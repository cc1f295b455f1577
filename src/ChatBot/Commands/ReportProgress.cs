namespace ChatBot.Commands;

/// <summary>Tells a person who watches how far long work has come.</summary>
/// <param name="detail">What else there is to say: how fast, how long yet, at what.</param>
internal delegate void ReportProgress(int done, int total, string detail = "");
