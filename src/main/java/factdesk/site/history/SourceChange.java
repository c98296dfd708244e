package factdesk.site.history;

import factdesk.review.PublishedClaim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a source from one revision to the next. */
public record SourceChange(What what, PublishedClaim.Citation source) {

    /** What it was. */
    public enum What {
        ADDED("Added"),
        REMOVED("Removed"),
        CHANGED("Changed");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A source is the same one when its address is. */
    static List<SourceChange> between(List<PublishedClaim.Citation> older, List<PublishedClaim.Citation> newer) {
        Map<String, PublishedClaim.Citation> before = byAddress(older);
        Map<String, PublishedClaim.Citation> after = byAddress(newer);
        Stream<SourceChange> now = after.values().stream()
                .filter(source -> !source.equals(before.get(source.url())))
                .map(source -> new SourceChange(before.containsKey(source.url()) ? What.CHANGED : What.ADDED, source));
        Stream<SourceChange> gone = before.values().stream()
                .filter(source -> Objects.isNull(after.get(source.url())))
                .map(source -> new SourceChange(What.REMOVED, source));
        return Stream.concat(now, gone).toList();
    }

    private static Map<String, PublishedClaim.Citation> byAddress(List<PublishedClaim.Citation> sources) {
        return sources.stream()
                .collect(Collectors.toMap(
                        PublishedClaim.Citation::url, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
