namespace ChatBot.Tests.Teams;

/// <summary>A library's documents, with two of its branches that a question can mean, and some in other languages.</summary>
internal static class TeamsKnowledge
{
    public const string ChoiceQuestion = "Où se trouve la salle de lecture ?";
    public const string NorthPath = "fr/nord.md";
    public const string NorthSection = "salle-de-lecture";
    public const string NorthQuote = "La salle de lecture du site Nord se trouve au premier étage.";
    public const string SouthPath = "fr/sud.md";
    public const string SouthQuote = "La salle de lecture du site Sud se trouve près du jardin.";
    public const string ArabicQuestion = "متى تفتح المكتبة أبوابها؟";
    public const string ArabicQuote = "تفتح المكتبة أبوابها في الساعة التاسعة صباحًا.";
    public const string ListQuestion = "Quelles pièces faut-il apporter pour une inscription ?";
    public const string LoneQuestion = "Qui a peint le plafond du vestibule ?";
    public const string LoneQuote = "Le plafond du vestibule est une peinture anonyme.";

    public static IReadOnlyDictionary<string, string> Documents { get; } =
        new Dictionary<string, string>(TestKnowledge.Documents, StringComparer.Ordinal)
        {
            [NorthPath] = Branch("Site Nord", NorthQuote),
            [SouthPath] = Branch("Site Sud", SouthQuote),
            ["ar/hours.md"] = $"""
                ---
                title: أوقات العمل
                language: ar
                audience: public
                date: 2026-10-02
                ---

                ## أوقات الافتتاح

                {ArabicQuote} وتُغلق يوم الاثنين من كل أسبوع.
                """,
            ["fr/inscription.md"] = """
                ---
                title: Inscription
                language: fr
                audience: public
                valid_until: 2030-12-31
                ---

                ## Pièces à apporter

                Pour une inscription, il faut apporter les pièces suivantes :

                - une pièce d'identité [originale] ;
                - un justificatif de domicile ;
                - une photo.

                La carte est remise aussitôt.
                """,
            ["fr/plafond.md"] = $"""
                ---
                title: Vestibule
                language: fr
                audience: public
                ---

                ## Plafond

                {LoneQuote}
                """,
        };

    public static Task<TestBot> StartAsync(params string[] settings) =>
        TestBot.StartAsync(Documents, replace: null, settings);

    private static string Branch(string title, string quote) =>
        $"""
            ---
            title: {title}
            language: fr
            audience: public
            ---

            ## Salle de lecture

            {quote}
            """;
}
