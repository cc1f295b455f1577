using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>A moment in the sender's time, always with its offset.</summary>
internal sealed class LocalTimestampConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is { } moment)
            writer.WriteStringValue(
                moment.ToString(UtcTimestampConverter.Format(moment) + "zzz", CultureInfo.InvariantCulture)
            );
        else
            writer.WriteNullValue();
    }
}
