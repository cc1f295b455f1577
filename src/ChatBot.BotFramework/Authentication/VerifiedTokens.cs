using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// Tokens that were verified, by their SHA-256: the connector sends one for an hour, and verifying takes
/// many times as long as looking up. Only good tokens enter, so no stranger can fill it.
/// </summary>
internal sealed class VerifiedTokens(TimeProvider time)
{
    public const int Capacity = 1000;

    private readonly ConcurrentDictionary<Hash, VerifiedToken> tokens = new();

    public int Count => tokens.Count;

    public VerifiedToken? Find(Hash hash) => tokens.GetValueOrDefault(hash);

    public void Keep(Hash hash, VerifiedToken token)
    {
        if (tokens.Count >= Capacity)
        {
            foreach (var (key, _) in tokens.Where(kept => !kept.Value.Lifetime.Holds(time)))
                tokens.TryRemove(key, out _);
        }
        if (tokens.Count >= Capacity)
            tokens.Clear();
        tokens[hash] = token;
    }

    public void Remove(Hash hash) => tokens.TryRemove(hash, out _);

    internal readonly record struct Hash(UInt128 High, UInt128 Low)
    {
        public static Hash Of(string token)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(Encoding.ASCII.GetBytes(token), hash);
            return new(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
        }
    }
}
