using System.Reflection;

namespace ChatBot.BotFramework.Tests.Sdk;

/// <summary>Writes the types and members that a bot can use, one a line, as a reader of the SDK would know them.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(IEnumerable<Type> types) =>
        types.SelectMany(type => Members(type).Prepend(Describe(type))).Distinct().Order(StringComparer.Ordinal);

    private static string Describe(Type type) => $"{Name(type)}: {Kind(type)}";

    private static string Kind(Type type) =>
        type.IsInterface ? "interface"
        : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
        : type.IsEnum ? "enum"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "class";

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
        {
            yield return $"{Name(type)} {Signature(type.GetMethod("Invoke")!)}";
            yield break;
        }
        foreach (var property in type.GetProperties(Declared).Where(p => IsFace(p.GetMethod)))
            yield return $"{Name(type)}.{property.Name}: {Name(property.PropertyType)}";
        foreach (var field in type.GetFields(Declared).Where(f => f is { IsPublic: true, IsSpecialName: false }))
            yield return $"{Name(type)}.{field.Name}: {Name(field.FieldType)}{(field.IsLiteral ? $" = {field.GetRawConstantValue()}" : "")}";
        foreach (var method in type.GetMethods(Declared).Where(m => IsFace(m) && !m.IsSpecialName && !IsObjects(m)))
            yield return $"{Name(type)}.{Access(method)}{method.Name}{Signature(method)}";
    }

    private static bool IsFace(MethodInfo? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static bool IsObjects(MethodInfo method) => method.GetBaseDefinition().DeclaringType == typeof(object);

    private static string Access(MethodInfo method) =>
        (method.IsFamily || method.IsFamilyOrAssembly ? "protected " : "") + (method.IsStatic ? "static " : "");

    private static string Signature(MethodInfo method) =>
        $"({string.Join(", ", method.GetParameters().Select(p => $"{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? " = " + (p.RawDefaultValue ?? "default") : "")}"))}): {Name(method.ReturnType)}";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (!type.IsGenericType)
            return type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Name));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{arguments}>";
    }
}
