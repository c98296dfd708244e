package factdesk.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.regex.Pattern;

/**
 * Reads articles from one text: between lines of dashes stands an article each, its title in the first line, or JSON
 * objects, one a line.
 */
final class PastedList implements Entries {

    private static final Pattern DASHES = Pattern.compile("\\s*-{3,}\\s*");

    private final ArticleReader reader;
    private final Queue<Entry> entries = new ArrayDeque<>();

    PastedList(String text, ArticleReader reader) {
        this.reader = reader;
        List<String> part = new ArrayList<>();
        int line = 1;
        int start = 1;
        for (String one : text.split("\n", -1)) {
            line++;
            if (DASHES.matcher(one).matches()) {
                add(part, start);
                part.clear();
                start = line;
            } else {
                part.add(one);
            }
        }
        add(part, start);
    }

    private void add(List<String> part, int start) {
        int first = 0;
        while (first < part.size() && part.get(first).isBlank()) {
            first++;
        }
        if (first == part.size()) {
            return;
        }
        if (part.get(first).strip().startsWith("{")) {
            for (int i = first; i < part.size(); i++) {
                if (!part.get(i).isBlank()) {
                    entries.add(reader.json(start + i, part.get(i)));
                }
            }
            return;
        }
        String text = String.join("\n", part.subList(first + 1, part.size()));
        entries.add(
                text.isBlank()
                        ? Entry.bad(
                                start + first,
                                "There is a title and no text below it. Put a line of dashes only between articles.")
                        : reader.plain(start + first, part.get(first), text));
    }

    /** Whether there is no article in it that can be brought in. */
    boolean isHopeless() {
        return entries.stream().noneMatch(entry -> entry.article().isPresent());
    }

    /** What is wrong with the first. */
    Optional<Entry> first() {
        return Optional.ofNullable(entries.peek());
    }

    @Override
    public Optional<Entry> next() {
        return Optional.ofNullable(entries.poll());
    }
}
