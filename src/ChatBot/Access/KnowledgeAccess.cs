using ChatBot.Search.Documents;
using Microsoft.Extensions.Options;

namespace ChatBot.Access;

/// <summary>
/// As whom a visitor of a page reads. Open to the public, the pages show public documents and
/// nothing else, to whoever comes: behind a careless proxy everyone looks local.
/// </summary>
internal sealed class KnowledgeAccess(IOptions<WebChatOptions> webChat)
{
    /// <summary>Null for a visitor who may read nothing.</summary>
    public Audience? Of(HttpContext context)
    {
        if (webChat.Value.Public)
            return Audience.Public;
        return LocalAccess.Refusal(context) is null ? Audience.Internal : null;
    }
}
