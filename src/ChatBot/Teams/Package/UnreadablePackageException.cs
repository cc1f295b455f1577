namespace ChatBot.Teams.Package;

/// <summary>Breaks off the reading of what is no package.</summary>
#pragma warning disable CA1032 // There is none without a fault.
internal sealed class UnreadablePackageException(PackageFault fault, Exception? inner = null)
    : Exception(fault.ToString(), inner)
#pragma warning restore CA1032
{
    public PackageFault Fault { get; } = fault;
}
