using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Says what was answered in one line, as tests compare it.</summary>
internal static class Answered
{
    public static string Of(AuthenticateRequestResult result) =>
        result.IsAuthenticated ? "200" : $"{result.Fault.Status} {result.Fault.Code}";
}
