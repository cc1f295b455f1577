using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace ChatBot.Tests;

/// <summary>The arrows between projects and folders, as src/ARCHITECTURE.md draws them.</summary>
public class ArchitectureTests
{
    private static readonly Architecture Product = new ArchLoader()
        .LoadAssemblies(
            typeof(Search.Answering.KnowledgeBase).Assembly,
            typeof(BotFramework.Turns.IBot).Assembly,
            typeof(ChatBot.Hosting.Server).Assembly
        )
        .Build();

    [Theory]
    [InlineData("ChatBot.Search", "ChatBot.BotFramework")]
    [InlineData("ChatBot.BotFramework", "ChatBot.Search")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Documents")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Curation")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Ranking")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Curation")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Readers")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Sources")]
    [InlineData("ChatBot.Search.Readers", "ChatBot.Search.Sources")]
    [InlineData("ChatBot.Search.Readers", "ChatBot.Search.Curation")]
    [InlineData("ChatBot.Search.Curation", "ChatBot.Search.Sources")]
    [InlineData("ChatBot.Search.Sources", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Sources", "ChatBot.Search.Generations")]
    [InlineData("ChatBot.Search.Curation", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Curation", "ChatBot.Search.Passages")]
    [InlineData("ChatBot.Search.Curation", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Spelling", "ChatBot.Search.Languages")]
    [InlineData("ChatBot.Search.Spelling", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Passages", "ChatBot.Search.Curation")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Generations")]
    [InlineData("ChatBot.Search.Ranking", "ChatBot.Search.Generations")]
    [InlineData("ChatBot.Search.Generations", "ChatBot.Search.Building")]
    [InlineData("ChatBot.Search.Sources", "ChatBot.Search.Building")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Building")]
    [InlineData("ChatBot.Search.Building", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Building", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Answering", "ChatBot.Search.Building")]
    [InlineData("ChatBot.Search.Generations", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Generations", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Ranking")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Ranking", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Ranking", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Ranking", "ChatBot.Search.Quotes")]
    [InlineData("ChatBot.Search.Quotes", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Quotes", "ChatBot.Search.Questions")]
    [InlineData("ChatBot.Search.Questions", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Answering", "ChatBot.Search.Evaluation")]
    [InlineData("ChatBot.Search.Ranking", "ChatBot.Search.Evaluation")]
    [InlineData("ChatBot.Search.Questions", "ChatBot.Search.Evaluation")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Evaluation")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Passages")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Languages", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Passages")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Documents", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Passages", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Search.Passages", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Search.Indexing", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.BotFramework.Schema", "ChatBot.BotFramework.Turns")]
    [InlineData("ChatBot.BotFramework.Schema", "ChatBot.BotFramework.Connector")]
    [InlineData("ChatBot.BotFramework.Schema", "ChatBot.BotFramework.Authentication")]
    [InlineData("ChatBot.BotFramework.Turns", "ChatBot.BotFramework.Authentication")]
    [InlineData("ChatBot.BotFramework.Authentication", "ChatBot.BotFramework.Connector")]
    [InlineData("ChatBot.BotFramework.Authentication", "ChatBot.BotFramework.Turns")]
    [InlineData("ChatBot.Pages", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Pages", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Pages", "ChatBot.BotFramework")]
    [InlineData("ChatBot.Conversations", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Conversations", "ChatBot.Commands")]
    [InlineData("ChatBot.BotFramework.Turns", "ChatBot.BotFramework.Connector")]
    [InlineData("ChatBot.Access", "ChatBot.Conversations")]
    [InlineData("ChatBot.Access", "ChatBot.Pages")]
    [InlineData("ChatBot.Access", "ChatBot.Hosting")]
    [InlineData("ChatBot.Access", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Conversations")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Hosting")]
    [InlineData("ChatBot.Conversations", "ChatBot.Pages")]
    [InlineData("ChatBot.Conversations", "ChatBot.Hosting")]
    [InlineData("ChatBot.Pages", "ChatBot.Hosting")]
    [InlineData("ChatBot.Conversations", "ChatBot.Teams")]
    [InlineData("ChatBot.Pages", "ChatBot.Teams")]
    [InlineData("ChatBot.Texts", "ChatBot.Teams")]
    [InlineData("ChatBot.Storage", "ChatBot.Teams")]
    [InlineData("ChatBot.Teams", "ChatBot.Pages")]
    [InlineData("ChatBot.Teams", "ChatBot.Hosting")]
    [InlineData("ChatBot.Teams", "ChatBot.Commands")]
    [InlineData("ChatBot.Teams", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Hosting", "ChatBot.Commands")]
    [InlineData("ChatBot.Texts", "ChatBot.Conversations")]
    [InlineData("ChatBot.Crawling", "ChatBot.Conversations")]
    [InlineData("ChatBot.Crawling", "ChatBot.Pages")]
    [InlineData("ChatBot.Crawling", "ChatBot.BotFramework")]
    [InlineData("ChatBot.Crawling", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Crawling", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Crawling", "ChatBot.Search.Generations")]
    [InlineData("ChatBot.Crawling", "ChatBot.Search.Building")]
    [InlineData("ChatBot.Crawling", "ChatBot.Knowledge")]
    [InlineData("ChatBot.Crawling", "ChatBot.Hosting")]
    [InlineData("ChatBot.Crawling", "ChatBot.Commands")]
    [InlineData("ChatBot.Crawling", "ChatBot.Access")]
    [InlineData("ChatBot.Crawling", "ChatBot.Texts")]
    [InlineData("ChatBot.Backups", "ChatBot.Conversations")]
    [InlineData("ChatBot.Backups", "ChatBot.Pages")]
    [InlineData("ChatBot.Backups", "ChatBot.BotFramework")]
    [InlineData("ChatBot.Backups", "ChatBot.Crawling")]
    [InlineData("ChatBot.Backups", "ChatBot.Hosting")]
    [InlineData("ChatBot.Backups", "ChatBot.Commands")]
    [InlineData("ChatBot.Backups", "ChatBot.Access")]
    [InlineData("ChatBot.Backups", "ChatBot.Texts")]
    [InlineData("ChatBot.Backups", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Backups", "ChatBot.Search.Indexing")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Backups")]
    [InlineData("ChatBot.Conversations", "ChatBot.Backups")]
    [InlineData("ChatBot.Pages", "ChatBot.Backups")]
    [InlineData("ChatBot.Crawling", "ChatBot.Backups")]
    [InlineData("ChatBot.Conversations", "ChatBot.Crawling")]
    [InlineData("ChatBot.Pages", "ChatBot.Crawling")]
    [InlineData("ChatBot.Access", "ChatBot.Crawling")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Crawling")]
    [InlineData("ChatBot.Texts", "ChatBot.Crawling")]
    [InlineData("ChatBot.Storage", "ChatBot.Conversations")]
    [InlineData("ChatBot.Storage", "ChatBot.Pages")]
    [InlineData("ChatBot.Storage", "ChatBot.Hosting")]
    [InlineData("ChatBot.Storage", "ChatBot.Commands")]
    [InlineData("ChatBot.Storage", "ChatBot.Knowledge")]
    [InlineData("ChatBot.Storage", "ChatBot.Backups")]
    [InlineData("ChatBot.Storage", "ChatBot.BotHost")]
    [InlineData("ChatBot.Storage", "ChatBot.Search")]
    [InlineData("ChatBot.Storage", "ChatBot.BotFramework.Connector")]
    [InlineData("ChatBot.Storage", "ChatBot.BotFramework.Turns")]
    [InlineData("ChatBot.Pages", "ChatBot.Storage")]
    [InlineData("ChatBot.Crawling", "ChatBot.Storage")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Storage")]
    [InlineData("ChatBot.Conversations", "ChatBot.BotHost.Own")]
    [InlineData("ChatBot.BotHost", "ChatBot.Conversations")]
    [InlineData("ChatBot.BotFramework.State", "ChatBot.BotFramework.Connector")]
    [InlineData("ChatBot.BotFramework.State", "ChatBot.BotFramework.Turns")]
    [InlineData("ChatBot.Outbound", "ChatBot.Crawling")]
    [InlineData("ChatBot.Outbound", "ChatBot.Conversations")]
    [InlineData("ChatBot.Outbound", "ChatBot.Hosting")]
    [InlineData("ChatBot.Outbound", "ChatBot.Commands")]
    [InlineData("ChatBot.Outbound", "ChatBot.BotFramework")]
    [InlineData("ChatBot.Outbound", "ChatBot.Search")]
    [InlineData("ChatBot.Doctor", "ChatBot.BotHost")]
    [InlineData("ChatBot.Doctor", "ChatBot.BotFramework")]
    [InlineData("ChatBot.Doctor", "ChatBot.Hosting")]
    [InlineData("ChatBot.Doctor", "ChatBot.Commands")]
    [InlineData("ChatBot.Doctor", "ChatBot.Pages")]
    [InlineData("ChatBot.Doctor", "ChatBot.Conversations")]
    [InlineData("ChatBot.Doctor", "ChatBot.Storage")]
    [InlineData("ChatBot.Knowledge", "ChatBot.Doctor")]
    [InlineData("ChatBot.Texts", "ChatBot.Doctor")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.Search.Answering")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.Conversations")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.Hosting")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.Commands")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.Knowledge")]
    [InlineData("ChatBot.Teams.Package", "ChatBot.BotFramework")]
    public void One_room_does_not_know_the_other(string room, string other) => Assert.Empty(Dependents(room, other));

    [Fact]
    public void A_room_that_knows_another_is_noticed() =>
        Assert.NotEmpty(Dependents("ChatBot.Search.Answering", "ChatBot.Search.Indexing"));

    [Theory]
    [InlineData("ChatBot.Search", "Microsoft.AspNetCore")]
    [InlineData("ChatBot.Search", "System.Net.Http")]
    [InlineData("ChatBot.Search", "System.Net.Sockets")]
    [InlineData("ChatBot.BotFramework", "Lucene")]
    [InlineData("ChatBot", "Lucene.Net.Search")]
    [InlineData("ChatBot.BotFramework", "Microsoft.Data.Sqlite")]
    public void One_project_does_not_use_a_library(string project, string library)
    {
        var assembly = Product.Assemblies.Single(a => a.Name == project);

        var used = Product
            .Types.Where(type => type.Assembly.Equals(assembly))
            .SelectMany(type => type.Dependencies)
            .Select(dependency => dependency.Target.FullName);

        Assert.DoesNotContain(used, name => name.StartsWith(library, StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_terminal_touches_the_console()
    {
        var users = Product
            .Types.Where(type => type.Dependencies.Any(dependency => dependency.Target.FullName == "System.Console"))
            .Select(type => type.Name);

        Assert.Equal(["Terminal"], users);
    }

    private static IEnumerable<string> Dependents(string room, string other) =>
        Types()
            .That()
            .ResideInNamespaceMatching(Of(room))
            .Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching(Of(other)))
            .Evaluate(Product)
            .Where(result => !result.Passed)
            .Select(result => result.Description);

    private static string Of(string room) => "^" + room.Replace(".", "\\.", StringComparison.Ordinal) + "(\\..*)?$";
}
