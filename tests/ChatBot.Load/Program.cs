using ChatBot.Load;

if (args is [ServedBot.Mode, ..])
    return await ServedBot.RunAsync(args[1], args[2]);
if (LoadOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(LoadOptions.Usage);
    return 2;
}
using var limit = new CancellationTokenSource(options.Limit);
return await LoadRun.RunAsync(options, limit.Token) ? 0 : 1;
