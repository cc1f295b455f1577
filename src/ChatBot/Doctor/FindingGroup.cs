namespace ChatBot.Doctor;

/// <summary>What a finding is about, in the order in which they are told.</summary>
public enum FindingGroup
{
    Settings,
    Channels,
    Documents,
    Machine,
}
