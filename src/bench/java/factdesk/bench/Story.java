package factdesk.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A short text of the project's own: the sample article, an article the speakers are tested with, or a few paragraphs
 * the checks are tested with.
 *
 * @param surnames the last names of those who speak in it, as far as they are marked
 */
record Story(String text, List<String> surnames) {
    private static final int PARAGRAPHS_OF_FIGURES = 5;
    private static final Pattern MARKED_SOURCE = Pattern.compile("\\{([^|}]*)\\|([^|}]*)[^}]*}");

    static List<Story> all() {
        List<Story> stories = new ArrayList<>();
        stories.add(new Story(resource("/factdesk/article/sample.txt"), List.of()));
        String articles = resource("/factdesk/extract/speaker/articles.txt");
        Pattern.compile("^==.*\n", Pattern.MULTILINE)
                .splitAsStream(articles)
                .filter(article -> !article.isBlank())
                .map(Story::marked)
                .forEach(stories::add);
        List<String> figures =
                Arrays.asList(resource("/factdesk/extract/check/correct.txt").split("\n"));
        for (int i = 0; i < figures.size(); i += PARAGRAPHS_OF_FIGURES) {
            List<String> some = figures.subList(i, Math.min(figures.size(), i + PARAGRAPHS_OF_FIGURES));
            stories.add(new Story(String.join("\n\n", some), List.of()));
        }
        return stories;
    }

    /** The same story of other people, so that a long text made of stories has many, as a real one has. */
    String retold(Supplier<String> surname) {
        String told = text;
        for (String name : surnames) {
            told = told.replace(name, surname.get());
        }
        return told;
    }

    private static Story marked(String article) {
        List<String> surnames = MARKED_SOURCE
                .matcher(article)
                .results()
                .map(source -> lastWord(source.group(2)))
                .filter(name -> name.length() > 2)
                .distinct()
                .toList();
        return new Story(MARKED_SOURCE.matcher(article).replaceAll(Story::words), surnames);
    }

    private static String words(MatchResult source) {
        return source.group(1).replace("\\", "\\\\").replace("$", "\\$");
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The lines of a file without its comments. */
    private static String resource(String name) {
        try (InputStream in = Story.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " on the classpath.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
