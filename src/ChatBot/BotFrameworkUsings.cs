// The bot's code names the Bot Framework's types by their SDK names; where they come from is said here alone.
global using ChatBot.BotFramework.Connector;
global using ChatBot.BotFramework.Schema;
global using ChatBot.BotFramework.State;
global using ChatBot.BotFramework.Turns;
global using IMiddleware = ChatBot.BotFramework.Turns.IMiddleware;
