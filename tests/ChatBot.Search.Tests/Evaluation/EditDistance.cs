namespace ChatBot.Search.Tests.Evaluation;

/// <summary>Damerau and Levenshtein's, where no part is edited twice; written from its recurrence.</summary>
internal static class EditDistance
{
    public static int Between(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        for (var j = 0; j <= b.Length; j++)
        {
            if (i == 0 || j == 0)
            {
                distance[i, j] = i + j;
                continue;
            }
            var changed = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            distance[i, j] = Math.Min(changed, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
        }
        return distance[a.Length, b.Length];
    }
}
