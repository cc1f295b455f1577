using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.EndToEnd.Activities;

/// <summary>Activities as any client might send them: some members present, some not, some unheard of.</summary>
internal static class GeneratedActivity
{
    private static readonly string[] Types =
    [
        "message",
        "conversationUpdate",
        "installationUpdate",
        "invoke",
        "event",
        "typing",
        "messageReaction",
        "messageUpdate",
        "messageDelete",
        "endOfConversation",
        "handoff",
        "unheardOf",
    ];

    private static readonly string[] Texts =
    [
        "",
        "Bonjour",
        "<at>Bot</at> Qui finance ?",
        "قوات حفظ السلام",
        "维和",
        "👩‍🚀 \" \\ \u2028 \t",
        "5 < 6 & 7",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Texts);

    private static readonly Gen<JsonNode> Account = Object(
        ("id", Text),
        ("name", Text),
        ("aadObjectId", Text),
        ("role", Text)
    );

    private static readonly Gen<JsonNode> Conversation = Object(
        ("id", Text),
        ("conversationType", Text),
        ("tenantId", Text),
        ("isGroup", Flag),
        ("name", Text)
    );

    private static readonly Gen<JsonNode> Anything = Gen.OneOf(
        Json(Text),
        Object(("a", Text), ("b", Object(("c", Number), ("d", Flag)))),
        ListOf(Json(Text)),
        Number.Select(n => n)
    );

    private static readonly Gen<JsonNode> Action = Object(("type", Text), ("title", Text), ("value", Anything));

    private static readonly Gen<JsonNode> Attachment = Object(
        ("contentType", Text),
        ("contentUrl", Text),
        ("content", Anything),
        ("name", Text)
    );

    private static readonly Gen<JsonNode> Entity = Object(
        ("type", Text),
        ("mentioned", Account),
        ("text", Text),
        ("@type", Text),
        ("unheardOf", Anything)
    );

    private static readonly Gen<JsonNode> Moment = Json(
        Gen.Elements("2026-11-27T16:17:52.016Z", "2026-11-27T16:17:52.016+00:00", "2026-02-28T23:59:59Z")
    );

    public static Gen<JsonObject> Generator { get; } =
        from type in Gen.Elements(Types)
        from rest in Object(
            ("id", Text),
            ("timestamp", Moment),
            ("localTimestamp", Moment),
            ("channelId", Text),
            ("serviceUrl", Text),
            ("from", Account),
            ("recipient", Account),
            ("conversation", Conversation),
            ("text", Text),
            ("textFormat", Text),
            ("locale", Text),
            ("name", Text),
            ("value", Anything),
            ("channelData", Anything),
            ("replyToId", Text),
            ("attachments", ListOf(Attachment)),
            ("entities", ListOf(Entity)),
            ("membersAdded", ListOf(Account)),
            ("membersRemoved", ListOf(Account)),
            ("action", Text),
            ("suggestedActions", Object(("to", ListOf(Json(Text))), ("actions", ListOf(Action)))),
            ("summary", Text),
            ("deliveryMode", Text),
            ("unheardOf", Anything)
        )
        select Of(type, rest.AsObject());

    private static Gen<JsonNode> Flag => Gen.Elements(true, false).Select(flag => (JsonNode)flag);

    private static Gen<JsonNode> Number => Gen.Choose(-1000, 1000).Select(number => (JsonNode)number);

    // Of an array's elements the SDK needs something to read.
    private static JsonObject Of(string type, JsonObject rest)
    {
        rest["type"] = type;
        rest["recipient"] ??= new JsonObject { ["id"] = "bot" };
        rest["conversation"] ??= new JsonObject { ["id"] = "conversation" };
        return rest;
    }

    private static Gen<JsonNode> Json(Gen<string> text) => text.Select(value => (JsonNode)value);

    private static Gen<JsonNode> ListOf(Gen<JsonNode> item) =>
        Gen.Choose(0, 2)
            .SelectMany(count => Gen.ArrayOf(item, count))
            .Select(items => (JsonNode)new JsonArray([.. items.Select(i => i.DeepClone())]));

    private static Gen<JsonNode> Object(params (string Name, object Value)[] members) =>
        members.Aggregate(
            Gen.Constant<JsonNode>(new JsonObject()),
            (made, member) =>
                from json in made
                from isPresent in Gen.Elements(true, true, false)
                from value in member.Value as Gen<JsonNode> ?? Json((Gen<string>)member.Value)
                select isPresent ? With(json, member.Name, value) : json
        );

    private static JsonObject With(JsonNode json, string name, JsonNode value)
    {
        var copy = json.DeepClone().AsObject();
        copy[name] = value.DeepClone();
        return copy;
    }
}
