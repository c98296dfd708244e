package factdesk.audit;

import factdesk.web.FormFields;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which deeds to show, as the address says. What is no date, no number and so on counts as not given.
 *
 * @param person the id of who did them
 * @param action their name, or the part of it before the dot
 * @param subject what they were done to: "claim"
 * @param words what stands in their words, in any order
 * @param from the first day, in UTC
 * @param to the last day
 */
record AuditFilter(
        Optional<Long> person,
        String action,
        String subject,
        Optional<Long> subjectId,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    private static final int LONGEST = 200;

    static AuditFilter of(FormFields query) {
        return new AuditFilter(
                number(query.line("person")),
                text(query.line("action")),
                text(query.line("subject")),
                number(query.line("id")),
                text(query.line("words")),
                query.date("from"),
                query.date("to"));
    }

    private static String text(String given) {
        return given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    }

    private static Optional<Long> number(String given) {
        return given.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(given)) : Optional.empty();
    }

    /** As the query of an address: without a question mark, and empty when all are shown. */
    public String query() {
        Map<String, String> given = new TreeMap<>();
        person.ifPresent(id -> given.put("person", id.toString()));
        subjectId.ifPresent(id -> given.put("id", id.toString()));
        from.ifPresent(day -> given.put("from", day.toString()));
        to.ifPresent(day -> given.put("to", day.toString()));
        Map.of("action", action, "subject", subject, "words", words).forEach((name, value) -> {
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        });
        return given.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
