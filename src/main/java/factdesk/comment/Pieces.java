package factdesk.comment;

import factdesk.account.Colleague;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts plain text into words, web addresses and mentions of colleagues: {@code @Ana Kovač}, in any case. */
public final class Pieces {

    // Before an address or a mention stands no letter or digit: "ana@desk.test" mentions nobody.
    private static final Pattern START =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(https?://[^\\s<>\"]+)|(@))", Pattern.CASE_INSENSITIVE);

    private static final Pattern END_MARKS = Pattern.compile("[.,;:!?)\\]'’”]+$");

    private final List<Colleague> colleagues;

    /** @param colleagues those who can be mentioned */
    public Pieces(List<Colleague> colleagues) {
        this.colleagues = colleagues.stream()
                .sorted(Comparator.comparingInt(
                                (Colleague person) -> person.name().length())
                        .reversed())
                .toList();
    }

    /** The text, cut; put together again it is the same. */
    public List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher start = START.matcher(text);
        int done = 0;
        while (start.find()) {
            Optional<Piece> piece =
                    start.group(1) == null ? mention(text, start.start()) : Optional.of(link(start.group(1)));
            if (start.start() >= done && piece.isPresent()) {
                addPlain(pieces, text.substring(done, start.start()));
                pieces.add(piece.get());
                done = start.start() + piece.get().text().length();
            }
        }
        addPlain(pieces, text.substring(done));
        return pieces;
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(Piece.plain(text));
        }
    }

    /** Marks that end a sentence are not the address's. */
    private static Piece link(String found) {
        String address = END_MARKS.matcher(found).replaceAll("");
        return new Piece(address, address, 0);
    }

    private Optional<Piece> mention(String text, int at) {
        return colleagues.stream()
                .filter(person -> isNamed(text, at + 1, person.name()))
                .findFirst()
                .map(person ->
                        new Piece(text.substring(at, at + 1 + person.name().length()), null, person.id()));
    }

    private static boolean isNamed(String text, int at, String name) {
        int end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** Everybody whom a text mentions; all who have the name, when several have. */
    public Set<Long> mentioned(String text) {
        Set<String> names = of(text).stream()
                .filter(Piece::mention)
                .map(piece -> piece.text().substring(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return colleagues.stream()
                .filter(person -> names.stream().anyMatch(name -> name.equalsIgnoreCase(person.name())))
                .map(Colleague::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
