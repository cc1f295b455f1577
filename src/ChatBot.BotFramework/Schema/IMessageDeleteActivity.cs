namespace ChatBot.BotFramework.Schema;

/// <summary>A message that was taken back.</summary>
public interface IMessageDeleteActivity : IActivity;
