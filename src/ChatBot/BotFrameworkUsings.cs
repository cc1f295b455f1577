// The bot's code names the Bot Framework's types by their SDK names; where they come from is said here alone.
#if BOTSDK_MICROSOFT
global using Microsoft.Bot.Builder;
global using Microsoft.Bot.Builder.Integration.AspNet.Core;
global using Microsoft.Bot.Builder.Teams;
global using Microsoft.Bot.Schema;
global using Microsoft.Bot.Schema.Teams;
global using IMiddleware = Microsoft.Bot.Builder.IMiddleware;
#else
global using ChatBot.BotFramework.Connector;
global using ChatBot.BotFramework.Schema;
global using ChatBot.BotFramework.Schema.Teams;
global using ChatBot.BotFramework.State;
global using ChatBot.BotFramework.Teams;
global using ChatBot.BotFramework.Turns;
global using IMiddleware = ChatBot.BotFramework.Turns.IMiddleware;
#endif
