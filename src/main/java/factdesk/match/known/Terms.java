package factdesk.match.known;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The terms under which the index keeps a claim: its words, "^" before a name's beginning, "#" before a size. */
final class Terms {

    private static final String NAME = "^";
    private static final String SIZE = "#";

    private Terms() {}

    static Set<String> of(Wording wording, List<Value> values) {
        Set<String> terms = new TreeSet<>(wording.words().keySet());
        wording.names().keySet().forEach(name -> terms.add(NAME + name));
        values.forEach(value -> terms.add(SIZE + value.size()));
        return terms;
    }

    static String name(String beginning) {
        return NAME + beginning;
    }

    /** These, and the sizes next to those among them: what was rounded differently may have become the next. */
    static Set<String> widened(Collection<String> terms) {
        Set<String> wide = new TreeSet<>(terms);
        for (String term : terms) {
            if (term.startsWith(SIZE)) {
                long size = Long.parseLong(term.substring(SIZE.length()));
                wide.add(SIZE + (size - 1));
                wide.add(SIZE + (size + 1));
            }
        }
        return wide;
    }
}
