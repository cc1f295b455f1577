using System.Buffers;

namespace ChatBot.Commands;

/// <summary>
/// Invisible marks that say which way a text is to be written. Texts in Arabic carry them before options, paths
/// and commands, and whoever copies one copies the mark too.
/// </summary>
internal static class DirectionMarks
{
    private static readonly SearchValues<char> All = SearchValues.Create("\u200E\u200F\u2066\u2067\u2068\u2069");

    public static string[] Strip(string[] args) => Array.ConvertAll(args, Strip);

    private static string Strip(string arg) =>
        arg.AsSpan().ContainsAny(All) ? string.Concat(arg.Where(c => !All.Contains(c))) : arg;
}
