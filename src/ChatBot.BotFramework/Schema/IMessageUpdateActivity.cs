namespace ChatBot.BotFramework.Schema;

/// <summary>A message that was said before and is another now.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
