package factdesk.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new password must be: long enough, and not among the first that anybody would guess. */
public final class PasswordRules {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 1000;

    // What has to be left of a password once its guessable words are out.
    private static final int OWN_CHARACTERS = 6;
    private static final int SHORTEST_OWN_WORD = 3;
    private static final int FEWEST_DIFFERENT = 4;

    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    private static Set<String> readCommon() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a new password, and what to do about it.
     *
     * @param known what a guesser would try for this account: the site's name, the person's name and email
     * @return nothing when the password is good
     */
    public static Optional<String> problem(String password, String... known) {
        long length = password.codePoints().count();
        if (length < SHORTEST) {
            return Optional.of(
                    "Use at least " + SHORTEST + " characters. Three or four words in a row are easy to remember.");
        }
        if (length > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("Use characters that can be typed into a line: no tabs, no line breaks.");
        }
        String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (isCommon(plain) || plain.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("This password is among the first that anybody would guess. Use another.");
        }
        if (without(plain, ownWords(known)).length() < OWN_CHARACTERS) {
            return Optional.of("This password is made of names that anybody here knows. Use other words.");
        }
        return Optional.empty();
    }

    /** Common as it stands, or a common word with digits and signs around it, some of them in place of its letters. */
    private static boolean isCommon(String plain) {
        return COMMON.contains(plain) || COMMON.contains(letters(plain)) || COMMON.contains(letters(unmasked(plain)));
    }

    private static String letters(String text) {
        String kept = text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // What holds a common word and as much of its own is not common.
        return text.length() - kept.length() <= OWN_CHARACTERS ? kept : text;
    }

    private static String unmasked(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private static List<String> ownWords(String... known) {
        return Stream.concat(Stream.of("factdesk"), Stream.of(known))
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST_OWN_WORD)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String without(String plain, List<String> words) {
        String left = plain;
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left.strip();
    }
}
