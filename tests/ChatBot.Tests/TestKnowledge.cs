namespace ChatBot.Tests;

/// <summary>A few small documents: a library's opening hours, and what only its staff may read.</summary>
internal static class TestKnowledge
{
    public const string HoursPath = "fr/horaires.md";
    public const string HoursQuestion = "À quelle heure la bibliothèque ouvre-t-elle ?";
    public const string HoursQuote = "La bibliothèque ouvre à neuf heures, du mardi au samedi.";
    public const string LeavePath = "fr/conges.md";
    public const string LeaveQuestion = "Combien de jours de congé chaque employé a-t-il ?";
    public const string LeaveQuote = "Chaque employé a droit à vingt-six jours de congé.";
    public const string TagsPath = "fr/balises.md";
    public const string TagsQuestion = "Quelle balise est interdite dans une annonce ?";
    public const string TagsQuote = "La balise <script>alert('annonce')</script> est interdite dans une annonce.";

    public static IReadOnlyDictionary<string, string> Documents { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [HoursPath] = $"""
                ---
                title: Horaires
                language: fr
                date: 2026-11-01
                source: https://example.org/horaires
                audience: public
                questions:
                  - {HoursQuestion}
                ---

                ## Heures d’ouverture

                {HoursQuote} Elle reste fermée les jours fériés.
                """,
            ["fr/velos.md"] = """
                ---
                title: Stationnement
                language: fr
                audience: public
                questions:
                  - Où laisser son vélo ?
                ---

                ## Vélos

                Un abri pour laisser son vélo se trouve derrière le musée.
                """,
            [LeavePath] = $"""
                ---
                title: Personnel
                language: fr
                audience: internal
                questions:
                  - {LeaveQuestion}
                ---

                ## Congés

                {LeaveQuote}
                """,
            [TagsPath] = """
                ---
                title: Annonces </title><script>alert('titre')</script>
                language: fr
                audience: public
                ---

                ## Balises

                La balise `<script>alert('annonce')</script>` est interdite dans une annonce.
                """,
        };
}
