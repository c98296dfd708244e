package factdesk.extract.speaker;

import factdesk.extract.text.Span;
import factdesk.extract.text.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An article of {@code articles.txt} with what it says of who speaks; the form is described there. */
public record MarkedArticle(String kind, String text, List<Source> sources) {
    private static final String FILE = "/factdesk/extract/speaker/articles.txt";
    private static final String UNNAMED = "?";
    private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^|}]+)(?:\\|([^}]+))?}");

    /**
     * Somebody who speaks.
     *
     * @param span where the words stand that say who
     * @param words those words
     * @param name whom they mean; the words themselves when {@code named} is false
     * @param role what the article says they are; null when the mark does not tell
     * @param named whether the article gives their name
     */
    public record Source(Span span, String words, String name, String role, boolean named) {

        /** Whether the speaker is whom the mark says: the same name, or the same words left unresolved. */
        boolean isRight(Speaker speaker) {
            boolean sameRole = role == null || role.equals(speaker.role());
            return named == speaker.resolved() && sameRole && (!named || name.equals(speaker.name()));
        }
    }

    public static List<MarkedArticle> all() {
        List<MarkedArticle> articles = new ArrayList<>();
        String kind = null;
        List<String> lines = new ArrayList<>();
        for (String line : WordFile.lines(FILE)) {
            if (line.startsWith("== ")) {
                add(kind, lines, articles);
                kind = line.substring(3);
            } else if (kind != null) {
                lines.add(line);
            }
        }
        add(kind, lines, articles);
        return articles;
    }

    private static void add(String kind, List<String> lines, List<MarkedArticle> articles) {
        if (kind != null) {
            articles.add(read(kind, String.join("\n", lines).strip()));
        }
        lines.clear();
    }

    private static MarkedArticle read(String kind, String marked) {
        StringBuilder text = new StringBuilder();
        List<Source> sources = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            Span span = new Span(text.length(), text.length() + mark.group(1).length());
            boolean named = !mark.group(2).equals(UNNAMED);
            String words = mark.group(1);
            sources.add(new Source(span, words, named ? mark.group(2) : words, mark.group(3), named));
            text.append(words);
        }
        return new MarkedArticle(kind, mark.appendTail(text).toString(), sources);
    }
}
