namespace ChatBot.Doctor.Checks;

/// <summary>Whether the data folder can be written, by a file that is gone at once. One that is not there yet is the business of its parent.</summary>
internal sealed class DataFolderCheck(string folder) : ICheck
{
    public FindingGroup Group => FindingGroup.Machine;

    public Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Finding>>([Find()]);

    /// <summary>The folder, or the nearest above it that exists.</summary>
    public static string Existing(string folder)
    {
        var existing = folder;
        while (!Directory.Exists(existing) && Path.GetDirectoryName(existing) is { } parent)
            existing = parent;
        return existing;
    }

    private Finding Find()
    {
        try
        {
            var probe = Path.Combine(Existing(folder), $".check-{Guid.NewGuid():N}");
            using (
                new FileStream(
                    probe,
                    FileMode.CreateNew,
                    FileAccess.Write,
                    FileShare.None,
                    1,
                    FileOptions.DeleteOnClose
                )
            )
                return Finding.Ok(Group, FindingKind.DataWritable, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Finding.Error(Group, FindingKind.DataNotWritable, folder, e.GetType().Name);
        }
    }
}
