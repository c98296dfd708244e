package factdesk.desk.workbench;

import factdesk.claim.merge.Meanwhile;
import factdesk.desk.draft.KeptDraft;
import java.util.List;

/**
 * What others have to do with a claim that somebody has open.
 *
 * @param merged what others changed while the last save was typed: both are kept
 * @param draft what the form is filled with; null when that is what is saved
 * @param others more that whoever looks at it typed and did not save
 */
public record Company(Meanwhile merged, KeptDraft draft, List<KeptDraft> others) {

    public static final Company NONE = new Company(Meanwhile.NOTHING, null, List.of());

    public Company {
        others = List.copyOf(others);
    }
}
