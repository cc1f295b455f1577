namespace ChatBot.Doctor;

/// <summary>One thing that was found out.</summary>
/// <param name="Values">What the texts fill in: texts, whole numbers (<see cref="long"/>), days, and what has a text of its own. No secret.</param>
public sealed record Finding(
    FindingStatus Status,
    FindingGroup Group,
    FindingKind Kind,
    params IReadOnlyList<object> Values
)
{
    public static Finding Ok(FindingGroup group, FindingKind kind, params IReadOnlyList<object> values) =>
        new(FindingStatus.Ok, group, kind, values);

    public static Finding Note(FindingGroup group, FindingKind kind, params IReadOnlyList<object> values) =>
        new(FindingStatus.Note, group, kind, values);

    public static Finding Unknown(FindingGroup group, FindingKind kind, params IReadOnlyList<object> values) =>
        new(FindingStatus.Unknown, group, kind, values);

    public static Finding Warning(FindingGroup group, FindingKind kind, params IReadOnlyList<object> values) =>
        new(FindingStatus.Warning, group, kind, values);

    public static Finding Error(FindingGroup group, FindingKind kind, params IReadOnlyList<object> values) =>
        new(FindingStatus.Error, group, kind, values);
}
