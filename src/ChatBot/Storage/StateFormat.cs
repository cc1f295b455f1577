using System.Globalization;
using System.Text.Json;

namespace ChatBot.Storage;

/// <summary>How items of conversation state become bytes and come back. Only known types do.</summary>
internal sealed class StateFormat(IEnumerable<StateType> types)
{
    private readonly Dictionary<string, Type> byName = types.ToDictionary(
        type => type.Name,
        type => type.Type,
        StringComparer.Ordinal
    );

    public bool Knows(string type) => byName.ContainsKey(type);

    /// <exception cref="NotSupportedException">The item's type is none that was registered.</exception>
    public StateEntry Write(string key, object item, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(item);
        var type = item.GetType();
        var name =
            byName.FirstOrDefault(known => known.Value == type).Key
            ?? throw new NotSupportedException(
                $"{type} cannot be stored: register it as a {nameof(StateType)} (known are {string.Join(", ", byName.Keys)})."
            );
        return new StateEntry(key, name, JsonSerializer.SerializeToUtf8Bytes(item, type), item is IStoreItem, 0, now);
    }

    /// <summary>Null where an earlier version of the program wrote what the type no longer holds.</summary>
    public object? Read(StateEntry entry)
    {
        try
        {
            var item = JsonSerializer.Deserialize(entry.Json, byName[entry.Type]);
            if (item is IStoreItem guarded)
                guarded.ETag = entry.ETag.ToString(CultureInfo.InvariantCulture);
            return item;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
