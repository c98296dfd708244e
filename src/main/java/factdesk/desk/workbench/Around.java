package factdesk.desk.workbench;

import factdesk.comment.Discussion;
import factdesk.reply.ClaimReplies;
import factdesk.schedule.ClaimSchedule;
import factdesk.topic.ClaimTopics;
import java.time.Clock;
import org.hibernate.StatelessSession;

/** What surrounds the open claim; each part has a form of its own. */
public record Around(ClaimTopics topics, ClaimSchedule schedule, ClaimReplies replies, Discussion discussion) {

    static Around of(StatelessSession session, long claimId, Clock clock) {
        return new Around(
                ClaimTopics.of(session, claimId),
                ClaimSchedule.of(session, claimId, clock),
                ClaimReplies.of(session, claimId, clock.instant()),
                Discussion.latest(session, claimId, clock.instant()));
    }
}
