namespace ChatBot.Outbound;

/// <summary>Whom an IP address leads to.</summary>
internal enum AddressKind
{
    Public,

    /// <summary>A machine of this network, or this one; reached only where that is allowed.</summary>
    Private,

    /// <summary>No web site of anyone's: link-local (where clouds keep their secrets), multicast, reserved.</summary>
    Never,
}
