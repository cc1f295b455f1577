namespace ChatBot.Crawling;

/// <summary>Why an address gave no page; each has a text in six languages.</summary>
internal enum RefusalReason
{
    // Of the address itself: what it gave before is not kept.
    Gone,
    DisallowedByRobots,
    NoIndex,
    OtherCanonical,
    LeavesSite,
    TooManyRedirects,
    NotAPage,
    TooLarge,
    TooComplex,

    // Of the moment: another crawl may fare better, so nothing is taken away.
    Unreachable,
    TimedOut,
    WrongStatus,
    Damaged,
    PrivateAddress,
    RobotsUnreadable,
    BadSitemap,
    Unwritable,
}
