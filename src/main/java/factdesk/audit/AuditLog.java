package factdesk.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Reads deeds, the newest first, from where the last page ended: the length of the log makes no page slower. */
final class AuditLog {

    /** Where a page ended. */
    record Place(Instant happenedAt, long id) {

        static Place of(AuditLine line) {
            return new Place(line.happenedAt(), line.id());
        }

        /** The place that an address names; nothing when it names none. */
        static Optional<Place> read(String text) {
            int cut = text.lastIndexOf('_');
            if (cut < 0 || !text.substring(cut + 1).matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Place(Instant.parse(text.substring(0, cut)), Long.parseLong(text.substring(cut + 1))));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return happenedAt + "_" + id;
        }
    }

    private static final int MOST_WORDS = 8;

    private final StatelessSession session;

    AuditLog(StatelessSession session) {
        this.session = session;
    }

    /** Those who did something, or might have. */
    List<Actor> actors() {
        return session.createSelectionQuery("select id, name from Person order by lower(name), id", Actor.class)
                .setMaxResults(1000)
                .getResultList();
    }

    /** @param after where the last page ended; nothing for the first page */
    List<AuditLine> page(AuditFilter filter, Optional<Place> after, int size) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        conditions(filter, conditions, values);
        after.ifPresent(place -> {
            conditions.add("(e.happenedAt < :placeAt or e.happenedAt = :placeAt and e.id < :placeId)");
            values.put("placeAt", place.happenedAt());
            values.put("placeId", place.id());
        });
        SelectionQuery<AuditLine> query = session.createSelectionQuery(
                "select e.id, e.happenedAt, e.personId, p.name, e.action, e.subject, e.subjectId, e.summary, e.address"
                        + " from AuditEvent e left join Person p on p.id = e.personId where "
                        + String.join(" and ", conditions) + " order by e.happenedAt desc, e.id desc",
                AuditLine.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(size).getResultList();
    }

    private static void conditions(AuditFilter filter, List<String> conditions, Map<String, Object> values) {
        filter.person().ifPresent(id -> add(conditions, values, "e.personId = :person", "person", id));
        filter.subjectId().ifPresent(id -> add(conditions, values, "e.subjectId = :subjectId", "subjectId", id));
        filter.from().ifPresent(day -> add(conditions, values, "e.happenedAt >= :from", "from", start(day)));
        filter.to().ifPresent(day -> add(conditions, values, "e.happenedAt < :to", "to", start(day.plusDays(1))));
        if (!filter.subject().isEmpty()) {
            add(conditions, values, "e.subject = :subject", "subject", filter.subject());
        }
        if (!filter.action().isEmpty()) {
            values.put("actions", literal(filter.action()) + ".%");
            add(
                    conditions,
                    values,
                    "(e.action = :action or e.action like :actions escape '!')",
                    "action",
                    filter.action());
        }
        List<String> words = Arrays.stream(
                        filter.words().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            add(
                    conditions,
                    values,
                    "lower(e.summary) like :word" + i + " escape '!'",
                    "word" + i,
                    "%" + literal(words.get(i)) + "%");
        }
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** What is typed means itself, not a pattern. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
