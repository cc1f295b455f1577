using System.Buffers;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Takes the token out of an Authorization header: one header, one space, no other characters than a token's.</summary>
internal static class AuthorizationHeader
{
    /// <summary>Of the whole header, in characters.</summary>
    public const int MaxLength = 16 * 1024;

    private const string Scheme = "Bearer ";

    private static readonly SearchValues<char> TokenCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    );

    public static (string? Token, AuthenticationFault? Fault) Read(string? header)
    {
        if (string.IsNullOrEmpty(header))
            return (null, AuthenticationFault.NoHeader);
        if (header.Length > MaxLength || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
            return (null, AuthenticationFault.BadHeader);
        var token = header.AsSpan(Scheme.Length);
        if (token.IsEmpty || token.Contains(' '))
            return (null, AuthenticationFault.BadHeader);
        if (token.ContainsAnyExcept(TokenCharacters) || token.Count('.') != 2)
            return (null, AuthenticationFault.NoToken);
        return (token.ToString(), null);
    }
}
