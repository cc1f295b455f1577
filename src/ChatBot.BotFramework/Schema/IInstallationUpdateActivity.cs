namespace ChatBot.BotFramework.Schema;

/// <summary>The bot was added or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary><c>add</c> or <c>remove</c>, or one of both with <c>-upgrade</c>.</summary>
    string? Action { get; set; }
}
