package factdesk.reply;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.LocalMoment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * The form in which it is noted that somebody was asked for a reply.
 *
 * @param id the entry to change; 0 for a new one
 * @param askedAt a day with a time, as {@code deadline} and {@code answeredAt} are; empty for none
 * @param answerPublic whether readers may see the answer's text
 * @param version the version that the form was filled from
 */
public record ReplyForm(
        long id,

        @NotBlank(message = "reply.reply-form.say-who-was-asked")
        @Size(max = 300, message = "reply.reply-form.shorten-the-name-to-300")
        String asked,

        @NotNull(message = "reply.reply-form.choose-how-they-were-asked")
        Channel channel,

        String askedAt,
        String deadline,

        @Size(max = 5000, message = "reply.reply-form.shorten-the-answer-to-5")
        String answer,

        String answeredAt,
        boolean answerPublic,
        int version) {

    /** An untouched form; most are filled in right after asking. */
    static ReplyForm empty(Instant now) {
        return new ReplyForm(0, "", Channel.EMAIL, LocalMoment.typed(now), "", "", "", true, 0);
    }

    /** The form as sent; an answer without a time came now. */
    static ReplyForm of(FormFields fields, Instant now) {
        String answer = fields.get("answer").strip();
        String answeredAt = fields.line("answered_at");
        return new ReplyForm(
                fields.id("reply"),
                fields.line("asked").replaceAll("\\s+", " "),
                fields.choice("channel", Channel.class).orElse(null),
                fields.line("asked_at").isEmpty() ? LocalMoment.typed(now) : fields.line("asked_at"),
                fields.line("deadline"),
                answer,
                answeredAt.isEmpty() && !answer.isEmpty() ? LocalMoment.typed(now) : answeredAt,
                fields.has("answer_public"),
                fields.line("version").isEmpty() ? 0 : fields.number("version"));
    }

    static ReplyForm of(ReplyLine line) {
        return new ReplyForm(
                line.id(),
                line.asked(),
                line.channel(),
                LocalMoment.typed(line.askedAt()),
                LocalMoment.typed(line.deadlineAt()),
                line.answer(),
                LocalMoment.typed(line.answeredAt()),
                line.answerPublic(),
                line.version());
    }

    /** Adds what the constraints cannot tell. */
    Errors check(Instant now, Errors errors) {
        Errors all = errors;
        Optional<Instant> asking = LocalMoment.read(askedAt);
        if (asking.isEmpty()) {
            all = all.and("asked_at", "reply.reply-form.give-the-day-and-the");
        } else if (asking.get().isAfter(now)) {
            all = all.and("asked_at", "reply.reply-form.this-time-is-still-to");
        }
        if (!deadline.isEmpty() && time(deadline) == null) {
            all = all.and("deadline", "reply.reply-form.give-the-day-and-the-2");
        } else if (time(deadline) != null
                && asking.isPresent()
                && time(deadline).isBefore(asking.get())) {
            all = all.and("deadline", "reply.reply-form.this-is-before-they-were");
        }
        return answered(now, all);
    }

    private Errors answered(Instant now, Errors errors) {
        if (answeredAt.isEmpty()) {
            return errors;
        }
        if (answer.isEmpty()) {
            return errors.and("answer", "reply.reply-form.give-the-answer-or-leave");
        }
        Instant at = time(answeredAt);
        if (at == null) {
            return errors.and("answered_at", "reply.reply-form.give-the-day-and-the-3");
        }
        if (at.isAfter(now)) {
            return errors.and("answered_at", "reply.reply-form.this-time-is-still-to-2");
        }
        return time(askedAt) != null && at.isBefore(time(askedAt))
                ? errors.and("answered_at", "reply.reply-form.this-is-before-they-were-2")
                : errors;
    }

    private static Instant time(String typed) {
        return LocalMoment.read(typed).orElse(null);
    }

    /** Writes what passed {@link #check} into the entry. */
    void into(ReplySought entry, long by, Instant now) {
        entry.asked = asked;
        entry.channel = channel;
        entry.askedAt = time(askedAt);
        entry.deadlineAt = time(deadline);
        entry.answer = answer;
        entry.answeredAt = time(answeredAt);
        entry.answerPublic = answerPublic;
        entry.notedBy = by;
        entry.notedAt = now;
    }
}
