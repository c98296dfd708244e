package factdesk.extract.claim;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Blank;
import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Turns attributions into statements that can be read on their own. A reported clause is one ("prices fell"); a report
 * of less than a clause ("of meddling") becomes one together with who said it ("X accused Y of meddling").
 */
final class StatementReader {
    /** Words below which a statement is a fragment: "Yes." */
    private static final int SHORTEST = 3;

    /** Share of the outer report that the inner one must hold for the outer to add nothing but its reporter. */
    private static final double SAME = 0.5;

    /** Characters up to which source, cue and content are taken in one stretch. */
    private static final int LONGEST_HULL = 400;

    private static final String MARKS = ".,;:-–—";
    private static final String QUOTES = "\"“”„«»";
    private static final Set<String> HANGING =
            Set.of("to", "of", "for", "about", "as", "whether", "how", "why", "on", "with");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "his", "her", "their");

    private final String text;
    private final WordIndex words;
    private final Antecedent antecedent;
    private final List<Attribution> attributions;
    private final int[] inner;

    StatementReader(String text, List<Sentence> sentences, List<Attribution> attributions) {
        this.text = text;
        this.words = new WordIndex(sentences);
        this.antecedent = new Antecedent(words);
        this.attributions = attributions;
        inner = new int[attributions.size()];
        Arrays.fill(inner, -1);
        for (int i = 0; i < attributions.size(); i++) {
            Integer outer = attributions.get(i).within();
            if (outer != null
                    && length(whole(attributions.get(i)))
                            >= SAME * length(attributions.get(outer).content())) {
                inner[outer] = i;
            }
        }
    }

    List<Statement> read() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            if (inner[i] < 0) {
                addStatements(i, statements);
            }
        }
        return statements;
    }

    private void addStatements(int index, List<Statement> statements) {
        Attribution attribution = attributions.get(index);
        List<Integer> chain = chain(index);
        if (standsAlone(attribution)) {
            for (List<Span> sentence : bySentence(attribution.content())) {
                add(sentence, chain, statements);
            }
        } else if (saysMore(attribution)) {
            add(whole(attribution), chain, statements);
        }
    }

    /** More than "yes". */
    private boolean saysMore(Attribution attribution) {
        int least = attribution.type() == Attribution.Type.DIRECT ? SHORTEST : SHORTEST - 1;
        return attribution.content().stream().mapToLong(this::wordCount).sum() >= least;
    }

    private long wordCount(Span span) {
        return words.within(span).stream().filter(token -> !token.is("PUNCT")).count();
    }

    private void add(List<Span> pieces, List<Integer> chain, List<Statement> statements) {
        List<Span> trimmed = new ArrayList<>();
        long length = 0;
        for (Span piece : pieces) {
            Span span = trimmed(piece);
            if (span != null) {
                trimmed.add(span);
                length += wordCount(span);
            }
        }
        if (length >= SHORTEST) {
            statements.add(new Statement(trimmed, chain));
        }
    }

    private List<Integer> chain(int index) {
        List<Integer> chain = new ArrayList<>(List.of(index));
        Integer outer = attributions.get(index).within();
        while (outer != null) {
            chain.add(0, outer);
            outer = attributions.get(outer).within();
        }
        return chain;
    }

    /** Whether the content is a clause: it has a verb with something before it that may be its subject. */
    private boolean standsAlone(Attribution attribution) {
        boolean subject = false;
        boolean first = true;
        for (Span piece : attribution.content()) {
            List<Token> tokens = words.within(piece);
            if (!first && !tokens.isEmpty() && isHanging(tokens.get(0))) {
                return false;
            }
            for (Token token : tokens) {
                if (token.is("PUNCT")) {
                    continue;
                }
                if (first && isPronoun(token) && !attribution.source().isEmpty()) {
                    return false;
                }
                if (first && isHanging(token)) {
                    return false;
                }
                if (subject && isFinite(token)) {
                    return true;
                }
                first = false;
                subject |= token.is("NOUN") || token.is("PROPN") || token.is("PRON") || token.is("NUM");
            }
        }
        return false;
    }

    /** "He" of "Lee said he knew": the statement needs its reporter to be understood. */
    private static boolean isPronoun(Token token) {
        return PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "To sail" of "the ferry is expected to sail": the statement needs its cue to be understood. */
    private static boolean isHanging(Token token) {
        return HANGING.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isFinite(Token token) {
        return token.is("AUX") || (token.is("VERB") && !token.text().endsWith("ing"));
    }

    /** The content's pieces, those of one sentence together. */
    private List<List<Span>> bySentence(List<Span> content) {
        List<List<Span>> grouped = new ArrayList<>();
        Span last = null;
        for (Span piece : content) {
            for (Sentence sentence : words.sentences(piece)) {
                if (!sentence.span().equals(last)) {
                    grouped.add(new ArrayList<>());
                    last = sentence.span();
                }
                int start = Math.max(piece.start(), sentence.span().start());
                int end = Math.min(piece.end(), sentence.span().end());
                grouped.get(grouped.size() - 1).add(new Span(start, end));
            }
        }
        return grouped;
    }

    /** Source, cue and content in reading order: in one stretch when that is not too long, else piece by piece. */
    private List<Span> whole(Attribution attribution) {
        List<Span> parts = new ArrayList<>(attribution.content());
        parts.addAll(attribution.source());
        parts.addAll(attribution.cue());
        parts.sort(null);
        int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
        Span hull = antecedent.included(new Span(parts.get(0).start(), end));
        return hull.length() <= LONGEST_HULL ? List.of(hull) : withoutOverlaps(parts);
    }

    private static List<Span> withoutOverlaps(List<Span> sorted) {
        List<Span> apart = new ArrayList<>();
        for (Span part : sorted) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && last.end() >= part.start()) {
                apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), part.end())));
            } else {
                apart.add(part);
            }
        }
        return apart;
    }

    /** Without the marks round it, and without "that" before a reported clause; null when nothing is left. */
    private Span trimmed(Span piece) {
        int start = piece.start();
        int end = piece.end();
        while (start < end && isEdge(text.charAt(start), start, end)) {
            start++;
        }
        while (start < end && isEdge(text.charAt(end - 1), start, end)) {
            end--;
        }
        if (text.startsWith("that ", start) && start + 5 < end) {
            start += 5;
        }
        while (start < end && Blank.is(text.charAt(start))) {
            start++;
        }
        return start < end ? new Span(start, end) : null;
    }

    /** Whether a character at an end can go: a mark, and a quotation mark unless its partner stays. */
    private boolean isEdge(char c, int start, int end) {
        if (QUOTES.indexOf(c) < 0) {
            return Blank.is(c) || MARKS.indexOf(c) >= 0;
        }
        long marks = text.substring(start, end)
                .chars()
                .filter(mark -> QUOTES.indexOf(mark) >= 0)
                .count();
        boolean both = QUOTES.indexOf(text.charAt(start)) >= 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0;
        return marks % 2 == 1 || (both && marks == 2);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
