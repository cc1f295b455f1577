using ChatBot.Commands;

return await CommandLine.RunAsync(args, Terminal.System());
