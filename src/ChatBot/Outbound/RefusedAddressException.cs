namespace ChatBot.Outbound;

/// <summary>A name leads to no address that may be connected to.</summary>
internal sealed class RefusedAddressException(string address) : Exception($"{address} is not a public address.")
{
    public string Address { get; } = address;
}
