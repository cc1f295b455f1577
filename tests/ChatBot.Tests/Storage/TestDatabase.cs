using ChatBot.Storage;

namespace ChatBot.Tests.Storage;

/// <summary>A database in a folder of its own, which can be closed and opened again.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chatbot-storage-");

    public TestDatabase() => Database = new Database(Folder, Patience);

    public string Folder => root.FullName;

    public string File => Path.Combine(Folder, Database.FileName);

    public Database Database { get; private set; }

    /// <summary>As after a restart of the bot.</summary>
    public async Task<Database> ReopenAsync()
    {
        await Database.DisposeAsync();
        return Database = new Database(Folder, Patience);
    }

    /// <summary>The files as a crash would leave them now, in a folder of their own.</summary>
    public string Crash()
    {
        var copy = root.CreateSubdirectory("crash-" + Guid.NewGuid().ToString("N")).FullName;
        foreach (
            var file in root.GetFiles(Database.FileName + "*")
                .Where(f => !f.Name.EndsWith("-shm", StringComparison.Ordinal))
        )
            file.CopyTo(Path.Combine(copy, file.Name));
        return copy;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        root.Delete(recursive: true);
    }
}
