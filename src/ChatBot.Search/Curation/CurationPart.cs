using System.Text;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Curation;

/// <summary>What one file holds of what editors keep beside the documents.</summary>
internal sealed record CurationPart
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public IReadOnlyList<Concept> Concepts { get; private init; } = [];
    public IReadOnlyList<Pin> Pins { get; private init; } = [];
    public IReadOnlyList<(string Language, SmallTalkEntry Entry)> SmallTalk { get; private init; } = [];
    public IReadOnlyList<AskedSection> Asked { get; private init; } = [];
    public Document? Unanswered { get; private init; }
    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    /// <param name="places">As in <see cref="Curator"/>.</param>
    public static CurationPart Read(SourceFile source, Func<string, IReadOnlySet<string>?>? places)
    {
        if (Decode(source) is not { } file)
            return new CurationPart { Problems = [new Problem(source.Path, null, ProblemKind.UnknownEncoding)] };
        switch (file.Path.Split('/')[0])
        {
            case CurationFile.Glossary:
                var (concepts, wrongRows) = GlossaryReader.Read(file.Text);
                return new CurationPart { Concepts = concepts, Problems = wrongRows };
            case CurationFile.Pins:
                var (pins, wrongPins) = PinReader.Read(file.Text, places);
                return new CurationPart { Pins = pins, Problems = wrongPins };
            case CurationFile.Questions:
                var (asked, wrongPlaces) = AskedReader.Read(file, places);
                return new CurationPart { Asked = asked, Problems = wrongPlaces };
            case CurationFile.Unanswered:
                var (gaps, noGaps) = UnansweredReader.Read(file);
                return new CurationPart { Unanswered = gaps, Problems = noGaps is null ? [] : [noGaps] };
            default:
                var (entries, noTalk) = SmallTalkReader.Read(file);
                var language = SmallTalkReader.LanguageOf(file);
                return new CurationPart
                {
                    SmallTalk = [.. entries.Select(entry => (language, entry))],
                    Problems = noTalk is null ? [] : [noTalk],
                };
        }
    }

    private static CurationFile? Decode(SourceFile file)
    {
        try
        {
            return new CurationFile(file.Path, StrictUtf8.GetString(file.Content.Span).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
