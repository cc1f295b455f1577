using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Readers;

/// <summary>Files of every format of text with bytes changed, taken out and put in: each ends with a result.</summary>
public class MutatedFileTests
{
    private static readonly (string Path, byte[] Content)[] Samples =
    [
        (
            "a.md",
            Utf8(
                "---\ntitle: Titre\ndate: 2026-11-23\nquestions:\n  - Qui ?\n---\n\n## Un\n<!-- source: https://example.org -->\n\n> - a **b** [c](d)\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"
            )
        ),
        ("a.txt", Utf8("Titre\n=====\n\n1. Généralités\n\nUn texte :\n- un\n- deux\n\n1) trois\n2) quatre\n")),
        (
            "b.txt",
            CodePagesEncodingProvider
                .Instance.GetEncoding(1251)!
                .GetBytes("Операция по поддержанию мира\n\nТолько с согласия сторон.")
        ),
        ("c.txt", Encoding.Unicode.GetBytes("\uFEFFUn texte de quelques mots.\n\nUn autre.")),
        (
            "a.html",
            Utf8(
                "<!--\n---\ndate: 2026-11-27\n---\n--><!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>T | S</title></head><body><nav><a href=x>y</a></nav><main><h1>T</h1><p>Un <b>texte</b>.</p><ul><li>un<ul><li>deux</ul></ul><dl><dt>a<dd>b</dl><table><tr><th rowspan=2>A<th>B<tr><td>1<td colspan=3>2</table><pre>x\ny</pre></main></body></html>"
            )
        ),
        (
            "a.csv",
            Utf8(
                "Question;Autres questions;Réponse;Source\nQui ?;\"Lequel ?\nQuoi ?\";\"# Lui\n\n- **un**\n- <p>deux</p>\";https://example.org\nQuand ?;;Demain.;\n"
            )
        ),
        ("b.csv", Utf8("Mission,Lieu\nFINUL,Liban\n\"MINUK\",\"Kosovo, nord\"\n")),
        (
            "a.tsv",
            Utf8(
                "Question\tAnswer\tSource\tMetadata\tSuggestedQuestions\tIsContextOnly\tPrompts\tQnaId\nQui ?\tLui.\\n\\n* un\tx\t\t[]\tFalse\t[{\"displayOrder\":0,\"displayText\":\"Et ?\",\"qnaId\":2}]\t1\nQuoi ?\t\"Rien\"\tx\t\t[]\tTrue\t[]\t2\n"
            )
        ),
        (
            "a.json",
            Utf8(
                "{\"metadata\":{\"language\":\"fr\"},\"assets\":{\"qnas\":[{\"id\":1,\"answer\":\"Lui.\",\"source\":\"x\",\"questions\":[\"Qui ?\",\"Lequel ?\"],\"dialog\":{\"prompts\":[{\"qnaId\":1,\"displayText\":\"Et ?\"}]}}]}}"
            )
        ),
        (
            "b.json",
            Utf8(
                "{\"qnaDocuments\":[{\"id\":1,\"answer\":\"Lui.\",\"questions\":[\"Qui ?\"],\"metadata\":[{\"name\":\"a\",\"value\":\"b\"}],\"context\":{\"prompts\":[]}}]}"
            )
        ),
        (
            "a.jsonl",
            Utf8(
                "{\"_id\":\"1\",\"title\":\"T\",\"text\":\"Un texte.\\n\\nUn autre.\"}\n{\"question\":\"Qui ?\",\"answer\":\"Lui.\"}\n"
            )
        ),
    ];

    [Fact]
    public void The_samples_are_read() =>
        Assert.All(Samples, sample => Assert.Empty(Read(sample.Path, sample.Content).Problems));

    [Fact]
    public void Changed_bytes_give_a_sound_document_or_a_problem()
    {
        var outcomes = new ReadOutcomes();

        Prop.ForAll<NonEmptyArray<int>>(edits =>
            {
                foreach (var (path, content) in Samples)
                    Check(outcomes.Add(Read(path, Mutated(content, edits.Get))), path);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(LongRuns.Count(300, 2000)));

        TestContext.Current.TestOutputHelper?.WriteLine($"{outcomes}");
        Assert.True(outcomes is { Documents: > 0, Problems: > 0, Broken: 0 }, $"{outcomes}");
    }

    [Property]
    public void Any_bytes_give_a_sound_document_or_a_problem(byte[] content)
    {
        foreach (var extension in DocumentReader.Extensions.Intersect(Samples.Select(s => Path.GetExtension(s.Path))))
            Check(Read("a" + extension, content ?? []), extension);
    }

    [Property]
    public void Any_text_gives_a_sound_document_or_a_problem(string text)
    {
        foreach (var extension in DocumentReader.Extensions.Intersect(Samples.Select(s => Path.GetExtension(s.Path))))
            Check(Read("a" + extension, Utf8(text ?? "")), extension);
    }

    // Places run from one edit on to the next, so that few of them reach all of the file.
    private static byte[] Mutated(byte[] content, int[] edits)
    {
        var bytes = content.ToList();
        var place = 0L;
        foreach (var edit in edits)
        {
            place = Math.Abs((place * 31) + (edit * 7919L));
            var at = (int)(place % Math.Max(bytes.Count, 1));
            if (bytes.Count == 0 || edit % 3 == 0)
                bytes.Insert(at, (byte)(place >> 3));
            else if (edit % 3 == 1)
                bytes.RemoveAt(at);
            else
                bytes[at] ^= (byte)(1 << (int)(place % 8));
        }
        return [.. bytes];
    }

    private static void Check(ReadResult result, string path)
    {
        Assert.True(result.Document is not null || result.Problems.Count > 0, path);
        Assert.DoesNotContain(result.Problems, problem => problem.Kind == ProblemKind.Damaged);
        var end = 0;
        foreach (var block in result.Document?.Sections.SelectMany(section => section.Blocks) ?? [])
        {
            Assert.InRange(block.Start, end, block.End - 1);
            Assert.InRange(block.End, 1, result.Document!.Text.Length);
            end = block.End;
        }
    }

    private static ReadResult Read(string path, byte[] content) =>
        DocumentReader.Read(new SourceFile(path, content), new ReaderSettings());

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
