package factdesk.review;

import factdesk.reply.Channel;
import factdesk.reply.ReplyLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * That somebody was asked about a claim, as the public reads it; days are in UTC.
 *
 * @param deadline until when they were asked to answer; null for any time
 * @param late whether that had passed without an answer when it was published
 * @param answeredOn null when they have not answered
 * @param answer what they answered; empty when they have not, or when the text is for the desk only
 */
public record SoughtReply(
        String asked,
        Channel channel,
        LocalDate askedOn,
        LocalDate deadline,
        boolean late,
        LocalDate answeredOn,
        String answer) {

    static SoughtReply of(ReplyLine line, Instant now) {
        return new SoughtReply(
                line.asked(),
                line.channel(),
                day(line.askedAt()),
                day(line.deadlineAt()),
                line.isOverdue(now),
                day(line.answeredAt()),
                line.answerPublic() ? line.answer() : "");
    }

    private static LocalDate day(Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public boolean answered() {
        return answeredOn != null;
    }
}
