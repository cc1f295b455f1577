using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>A moment as channels write it: milliseconds, more digits only where they say something, and Z.</summary>
internal sealed class UtcTimestampConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
            writer.WriteStringValue(moment.UtcDateTime.ToString(Format(moment) + "'Z'", CultureInfo.InvariantCulture));
        else
            writer.WriteNullValue();
    }

    internal static string Format(DateTimeOffset moment) =>
        moment.Ticks % TimeSpan.TicksPerMillisecond == 0 ? "yyyy-MM-ddTHH:mm:ss.fff" : "yyyy-MM-ddTHH:mm:ss.fffffff";
}
