package factdesk.site;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether structured data calls a speaker a person or an organisation, as far as the name tells. */
final class SpeakerType {

    private static final Set<String> ORGANISATIONS = Set.of(
            "administration",
            "agency",
            "army",
            "assembly",
            "association",
            "authority",
            "bank",
            "board",
            "bureau",
            "cabinet",
            "chamber",
            "commission",
            "committee",
            "company",
            "congress",
            "corporation",
            "council",
            "court",
            "department",
            "federation",
            "foundation",
            "fund",
            "government",
            "group",
            "inc",
            "institute",
            "kremlin",
            "ltd",
            "ministry",
            "office",
            "organisation",
            "organization",
            "parliament",
            "party",
            "police",
            "pentagon",
            "senate",
            "service",
            "society",
            "treasury",
            "union",
            "university");

    private SpeakerType() {}

    /** {@code Organization} or {@code Person}. */
    static String of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean organisation =
                lower.startsWith("the ") || Stream.of(lower.split("[\\s,.]+")).anyMatch(ORGANISATIONS::contains);
        return organisation ? "Organization" : "Person";
    }
}
