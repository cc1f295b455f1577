using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>What readers assume where a document does not say it.</summary>
/// <param name="DefaultAudience">For a document that names no audience.</param>
/// <param name="DefaultLanguage">For a document that names no language, in no language's folder.</param>
public sealed record ReaderSettings(Audience DefaultAudience = Audience.Internal, string DefaultLanguage = "fr");
