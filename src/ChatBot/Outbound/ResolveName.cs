using System.Net;

namespace ChatBot.Outbound;

/// <summary>Finds the addresses of a name.</summary>
internal delegate Task<IPAddress[]> ResolveName(string host, CancellationToken cancellationToken);
