package factdesk.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets everybody keep what the public reads, if they ask each time whether it is still good: so that a withdrawal or a
 * correction is seen at once, and unchanged pages cost next to nothing.
 */
public final class Freshness {

    // RFC 9110 wants two digits for the day, which the JDK's own RFC 1123 format does not write.
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Freshness() {}

    /**
     * Marks an answer with what it is made from, and finishes it with 304 when the one who asks has it.
     *
     * @param changedAt when its content last changed; null when that is not known
     * @param madeFrom all it is made from, as values that tell all they hold in their {@code toString}, as records do
     * @return whether the answer is finished
     */
    public static boolean answers(Context ctx, Instant changedAt, Object... madeFrom) {
        String tag = tag(madeFrom);
        ctx.header(Header.CACHE_CONTROL, "public, no-cache")
                .header(Header.VARY, Header.ACCEPT_ENCODING)
                .header(Header.ETAG, tag);
        if (changedAt != null) {
            ctx.header(Header.LAST_MODIFIED, HTTP_DATE.format(changedAt));
        }
        if (!isKnown(ctx, tag, changedAt)) {
            return false;
        }
        ctx.status(HttpStatus.NOT_MODIFIED);
        return true;
    }

    /** Weak, because the answer may be sent compressed or not. */
    private static String tag(Object... madeFrom) {
        String all = Stream.of(madeFrom).map(String::valueOf).collect(Collectors.joining("\0"));
        return "W/\"" + Tokens.sha256(all).substring(0, 32) + "\"";
    }

    private static boolean isKnown(Context ctx, String tag, Instant changedAt) {
        String tags = ctx.header(Header.IF_NONE_MATCH);
        if (tags != null) {
            return Stream.of(tags.split(","))
                    .map(String::strip)
                    .anyMatch(given -> given.equals("*") || same(given, tag));
        }
        String since = ctx.header(Header.IF_MODIFIED_SINCE);
        return since != null
                && changedAt != null
                && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(time(since));
    }

    private static boolean same(String given, String tag) {
        return given.equals(tag) || given.equals(tag.substring("W/".length()));
    }

    /** A time that cannot be read is long ago: the answer is sent whole. */
    private static Instant time(String httpDate) {
        try {
            return DateTimeFormatter.RFC_1123_DATE_TIME.parse(httpDate.strip(), Instant::from);
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }
}
