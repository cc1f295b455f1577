using ChatBot.Search.Answering;

namespace ChatBot.Commands;

/// <summary>An answer and the time it took, without the start of the program.</summary>
internal sealed record TimedAnswer(Answer Answer, TimeSpan Elapsed)
{
    public static TimedAnswer Ask(KnowledgeBase knowledge, Question question)
    {
        var start = TimeProvider.System.GetTimestamp();
        var answer = knowledge.Ask(question);
        return new TimedAnswer(answer, TimeProvider.System.GetElapsedTime(start));
    }
}
