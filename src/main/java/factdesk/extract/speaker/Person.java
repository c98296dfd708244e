package factdesk.extract.speaker;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Somebody, or a body, that the text names in full; what is learned of them grows while the text is read. */
final class Person {
    /** How well a pronoun suits somebody. */
    enum Fit {
        SURE,
        POSSIBLE,
        WRONG
    }

    private final List<String> name;
    private final Set<String> roleWords = new HashSet<>();
    private final Set<String> shortForms = new LinkedHashSet<>();
    private String role = "";
    private boolean body;
    private boolean human;
    private int men;
    private int women;

    Person(List<String> name) {
        this.name = List.copyOf(name);
    }

    String fullName() {
        return String.join(" ", name);
    }

    List<String> name() {
        return name;
    }

    String surname() {
        return name.get(name.size() - 1);
    }

    /** Parts of the name that may stand for the whole. */
    List<String> parts() {
        return name.stream()
                .filter(part -> part.length() > 1 && !part.endsWith("."))
                .toList();
    }

    /** Whether all the words, in small letters, are part of the name. */
    boolean isCalled(List<String> words) {
        return words.stream().allMatch(word -> name.stream().anyMatch(part -> part.equalsIgnoreCase(word)));
    }

    /** Keeps the first description given; the words of later ones count too. */
    void describe(String description, List<String> words, boolean asPerson) {
        if (role.isEmpty()) {
            role = description;
        }
        roleWords.addAll(words);
        human |= asPerson;
    }

    String role() {
        return role;
    }

    Set<String> roleWords() {
        return roleWords;
    }

    /** Another name for the same, in small letters: "aros" for "Alliance to Reclaim Our Schools (AROS)". */
    void isAlso(String shortForm) {
        shortForms.add(shortForm.toLowerCase(Locale.ROOT));
    }

    Set<String> shortForms() {
        return shortForms;
    }

    void isBody() {
        body = true;
    }

    boolean body() {
        return body && !human;
    }

    boolean human() {
        return human;
    }

    void counts(boolean man, boolean woman) {
        men += man ? 1 : 0;
        women += woman ? 1 : 0;
        human |= man || woman;
    }

    /** How well the pronoun suits this one, as far as the text tells. */
    Fit fit(String pronoun) {
        return switch (pronoun) {
            case "he", "his", "him" -> fit(men, women);
            case "she", "her" -> fit(women, men);
            case "it", "its" -> body() ? Fit.SURE : Fit.WRONG;
            default -> Fit.POSSIBLE;
        };
    }

    private Fit fit(int speakingFor, int against) {
        if (body() || against > speakingFor) {
            return Fit.WRONG;
        }
        return speakingFor > against ? Fit.SURE : Fit.POSSIBLE;
    }
}
