using BenchmarkDotNet.Running;
using ChatBot.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(SearchBenchmarks).Assembly).Run(args);
