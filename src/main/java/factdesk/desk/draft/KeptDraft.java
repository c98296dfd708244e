package factdesk.desk.draft;

import factdesk.claim.ClaimDetail;
import factdesk.desk.change.Typed;
import factdesk.web.FormFields;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as its owner gets it back.
 *
 * @param fields what each field held
 */
public record KeptDraft(long id, int turn, String form, Map<String, String> fields, Instant savedAt) {

    /** The form of the claim itself. */
    public static final String CLAIM = "claim";

    public KeptDraft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** For the page that is filled with it: saving that page is saving this draft. */
    public String holds() {
        return id + ":" + turn;
    }

    /** Whether it can be what the claim's form is filled with. */
    public boolean isOfClaim() {
        return form.equals(CLAIM);
    }

    /** The claim's form filled with it; nothing when a later release does not know its values any more. */
    public Optional<Typed> typed(ClaimDetail claim, Viewer viewer, LocalDate today) {
        try {
            return Optional.of(Typed.of(FormFields.again(fields), claim, viewer, today));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    /** What was typed, for reading; choices and numbers are left out. */
    public List<String> texts() {
        return fields.values().stream()
                .filter(text -> !text.isBlank() && !text.matches("[A-Z_]+|[0-9-]+"))
                .toList();
    }
}
