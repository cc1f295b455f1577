namespace ChatBot.Search.Tests.Spelling;

/// <summary>Optimal string alignment as the textbook has it: the whole rectangle, no shortcut.</summary>
internal static class NaiveDistance
{
    public static int Of(string left, string right)
    {
        var cells = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    cells[i, j] = i + j;
                    continue;
                }
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                cells[i, j] = Math.Min(cells[i - 1, j - 1] + change, 1 + Math.Min(cells[i - 1, j], cells[i, j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cells[i, j] = Math.Min(cells[i, j], cells[i - 2, j - 2] + 1);
            }
        }
        return cells[left.Length, right.Length];
    }
}
