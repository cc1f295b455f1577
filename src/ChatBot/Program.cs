using ChatBot.Commands;

using var interruption = new Interruption();
return await CommandLine.RunAsync(args, Terminal.System(), interruption.Token);
