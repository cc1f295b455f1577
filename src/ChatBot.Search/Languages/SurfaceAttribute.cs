using Lucene.Net.Util;
using Attribute = Lucene.Net.Util.Attribute;

namespace ChatBot.Search.Languages;

/// <summary>Lucene makes it by its name, wherever <see cref="ISurfaceAttribute"/> is asked for.</summary>
public sealed class SurfaceAttribute : Attribute, ISurfaceAttribute
{
    public string Surface { get; set; } = "";

    public override void Clear() => Surface = "";

    public override void CopyTo(IAttribute target) => ((ISurfaceAttribute)target).Surface = Surface;
}
