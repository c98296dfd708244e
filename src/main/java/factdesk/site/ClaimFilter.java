package factdesk.site;

import factdesk.claim.Verdict;
import factdesk.web.Errors;
import factdesk.web.text.Text;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which published claims a reader asks for, as typed; empty for what is not asked.
 *
 * @param q words that must all occur
 * @param verdict a verdict's name: "FALSE", "mostly-accurate"
 * @param speaker part of a speaker's name, or a speaker's number
 * @param from the first day of publication, as browsers send it
 * @param to the last day of publication
 * @param topic a topic's slug
 */
public record ClaimFilter(String q, String verdict, String speaker, String from, String to, String topic) {

    /** Everything that is published. */
    public static final ClaimFilter ALL = new ClaimFilter("", "", "", "", "", "");

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    /** What a request asks for. */
    public static ClaimFilter of(Context ctx) {
        return new ClaimFilter(
                asked(ctx, "q"),
                asked(ctx, "verdict"),
                asked(ctx, "speaker"),
                asked(ctx, "from"),
                asked(ctx, "to"),
                asked(ctx, "topic"));
    }

    private static String asked(Context ctx, String name) {
        String given = ctx.queryParam(name);
        return given == null ? "" : given.strip();
    }

    /** All with one verdict. */
    public static ClaimFilter of(Verdict verdict) {
        return new ClaimFilter("", verdict.name(), "", "", "", "");
    }

    /** All of one topic. */
    public static ClaimFilter ofTopic(String slug) {
        return new ClaimFilter("", "", "", "", "", slug);
    }

    /** What about it cannot be understood. */
    public Errors errors() {
        Map<String, Text> messages = new TreeMap<>();
        if (q.length() > LONGEST) {
            messages.put("q", Text.of("Search for fewer words: at most " + LONGEST + " characters."));
        }
        if (!verdict.isEmpty() && chosenVerdict().isEmpty()) {
            messages.put("verdict", Text.of("There is no such verdict. Choose one of the list."));
        }
        if (speaker.length() > LONGEST) {
            messages.put("speaker", Text.of("Shorten the name to " + LONGEST + " characters."));
        }
        if (topic.length() > LONGEST) {
            messages.put("topic", Text.of("There is no such topic. Choose one of the list."));
        }
        Stream.of("from", "to")
                .filter(this::isUnreadable)
                .forEach(field -> messages.put(field, Text.of("Give the day as year-month-day, such as 2026-03-02.")));
        if (fromDay().isPresent() && toDay().isPresent() && fromDay().get().isAfter(toDay().get())) {
            messages.put("to", Text.of("This day is before the first one. Swap the two."));
        }
        return new Errors(messages);
    }

    private boolean isUnreadable(String field) {
        String typed = field.equals("from") ? from : to;
        return !typed.isEmpty() && day(typed).isEmpty();
    }

    /** The words, in lower case; what is beyond the tenth would hardly find less. */
    List<String> words() {
        return Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    public Optional<Verdict> chosenVerdict() {
        String name = verdict.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        return Stream.of(Verdict.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    Optional<LocalDate> fromDay() {
        return day(from);
    }

    Optional<LocalDate> toDay() {
        return day(to);
    }

    /** Days of this era with four digits for the year; databases differ on others. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return equals(ALL);
    }

    /** The address's query; empty when nothing is asked. */
    public String query() {
        Map<String, String> asked = new TreeMap<>(
                Map.of("q", q, "verdict", verdict, "speaker", speaker, "from", from, "to", to, "topic", topic));
        return asked.entrySet().stream()
                .filter(wish -> !wish.getValue().isEmpty())
                .map(wish -> wish.getKey() + "=" + URLEncoder.encode(wish.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What is asked, for a title: {@code gulls, False, Lena Quist, from 2026-03-01}. */
    public String inWords() {
        return Stream.of(
                        q,
                        chosenVerdict().map(Verdict::label).orElse(""),
                        speaker,
                        topic,
                        from.isEmpty() ? "" : "from " + from,
                        to.isEmpty() ? "" : "to " + to)
                .filter(wish -> !wish.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A path with this query, if there is one. */
    public String at(String path) {
        return isEmpty() ? path : path + "?" + query();
    }
}
