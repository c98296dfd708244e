package factdesk.reply;

import java.time.Instant;

/**
 * A reply that was asked for.
 *
 * @param asked whom
 * @param deadlineAt until when they were asked to answer; null for any time
 * @param answer what they answered; empty while they have not
 * @param answeredAt null while they have not
 * @param answerPublic whether readers may see the answer's text
 * @param notedBy the colleague who wrote it down
 */
public record ReplyLine(
        long id,
        String asked,
        Channel channel,
        Instant askedAt,
        Instant deadlineAt,
        String answer,
        Instant answeredAt,
        boolean answerPublic,
        String notedBy,
        int version) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether the time to answer has passed without an answer. */
    public boolean isOverdue(Instant now) {
        return answeredAt == null && deadlineAt != null && deadlineAt.isBefore(now);
    }
}
