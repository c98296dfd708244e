package factdesk.claim.merge;

import factdesk.claim.ClaimForm;
import factdesk.diff.LineMerge;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody typed, put together with what others saved since. A field that one side changed is that side's; a
 * finding that both changed in different paragraphs has both; what both changed otherwise is for a person to decide.
 *
 * @param base what the claim said when the form was filled
 * @param theirs what it says now
 * @param mine what was typed
 * @param result both together, to be saved over what the claim says now; what was typed where they clash
 * @param clashes the fields that both changed, each in another way
 */
public record Merge(ClaimForm base, ClaimForm theirs, ClaimForm mine, ClaimForm result, Set<Field> clashes) {

    public Merge {
        clashes = Set.copyOf(clashes);
    }

    public static Merge of(ClaimForm base, ClaimForm theirs, ClaimForm mine) {
        ClaimForm result = theirs;
        Set<Field> clashes = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (field.isSame(mine, base) || field.isSame(mine, theirs)) {
                continue;
            }
            result = field.taken(mine, result);
            if (!field.isSame(theirs, base)) {
                Optional<String> both = field == Field.FINDING
                        ? LineMerge.of(base.finding(), theirs.finding(), mine.finding())
                        : Optional.empty();
                if (both.isPresent()) {
                    result = result.saying(both.get());
                } else {
                    clashes.add(field);
                }
            }
        }
        return new Merge(base, theirs, mine, result, clashes);
    }

    /** What others changed. */
    public Set<Field> changedByOthers() {
        return changed(theirs);
    }

    /** What whoever typed changed. */
    public Set<Field> changedByMe() {
        return changed(mine);
    }

    private Set<Field> changed(ClaimForm to) {
        Set<Field> changed = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (!field.isSame(base, to)) {
                changed.add(field);
            }
        }
        return changed;
    }
}
