package factdesk.desk.merge;

import factdesk.claim.merge.Field;
import factdesk.claim.merge.Meanwhile;
import factdesk.claim.merge.Merge;
import factdesk.diff.WordDiff;

/**
 * A field of a claim that was changed on one side or on both.
 *
 * @param theirs what others made of it; empty when they left it alone
 * @param mine what was typed; empty when it was left alone
 * @param who the other who changed it last; null when nobody did
 */
public record MergeRow(Field field, WordDiff theirs, WordDiff mine, Meanwhile.Change who) {

    static MergeRow of(Field field, Merge merge, Meanwhile meanwhile) {
        String base = field.in(merge.base());
        return new MergeRow(
                field,
                WordDiff.between(base, field.in(merge.theirs())),
                WordDiff.between(base, field.in(merge.mine())),
                meanwhile.changes().stream()
                        .filter(change -> change.field() == field)
                        .findFirst()
                        .orElse(null));
    }
}
