package factdesk.desk.merge;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.merge.Field;
import factdesk.claim.merge.Meanwhile;
import factdesk.claim.merge.Merge;
import factdesk.claim.state.Move;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Publicity;
import factdesk.claim.state.Step;
import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * What somebody typed beside what others saved meanwhile, to be put together.
 *
 * @param saved the claim as it is saved now
 * @param meanwhile who changed what
 * @param changedBy who saved last
 * @param beside all else that the form held, by the names of its fields: it is sent along
 * @param address where the form was sent to
 * @param deed what the button that was pressed says; empty when that was saving, or publishing
 */
public record MergePage(
        ClaimDetail saved,
        Merge merge,
        Meanwhile meanwhile,
        String changedBy,
        Map<String, String> beside,
        String address,
        String deed) {

    /** What the page itself puts into a form beside what is typed. */
    private static final Set<String> CONTROLS =
            Set.of("source", "stance", "kind", "accessed", "assignee", "to", "link", "reason");

    public MergePage {
        beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
    }

    /**
     * For an outcome that a person has to look at.
     *
     * @param fields the form as sent
     * @param address where it was sent to
     */
    public static MergePage of(
            StatelessSession session, Outcome outcome, FormFields fields, String address, Deed deed) {
        ClaimDetail saved = outcome.saved();
        Map<String, String> beside = new LinkedHashMap<>(fields.sent());
        Arrays.stream(Field.values()).map(Field::key).forEach(beside::remove);
        beside.keySet().removeAll(Set.of("version", "start"));
        return new MergePage(
                saved,
                outcome.merge(),
                Meanwhile.since(session, saved.id(), outcome.merge().mine().version(), 0),
                new ClaimEdits_(session).personName(saved.changedBy()),
                beside,
                address,
                again(deed.step(), saved.workState()));
    }

    /** What can be pressed again; not what puts before the public what this page shows only parts of. */
    private static String again(Step step, WorkState state) {
        return Moves.TABLE.stream()
                .filter(move -> move.step() == step && step != Step.WORK)
                .filter(move -> move.from().contains(state) && move.leaves() != Publicity.PUBLISHED)
                .map(Move::button)
                .findFirst()
                .orElse("");
    }

    /** Where both changed the same. */
    public List<MergeRow> clashes() {
        return Arrays.stream(Field.values())
                .filter(merge.clashes()::contains)
                .map(this::row)
                .toList();
    }

    /** Where one side changed something, or both in different paragraphs: that is put together already. */
    public List<MergeRow> merged() {
        return Arrays.stream(Field.values())
                .filter(field -> !merge.clashes().contains(field) && !field.isSame(merge.base(), merge.result()))
                .map(this::row)
                .toList();
    }

    private MergeRow row(Field field) {
        return MergeRow.of(field, merge, meanwhile);
    }

    public ClaimForm result() {
        return merge.result();
    }

    /** The fields that are put together already, with the place of the words in the article. */
    public Map<String, String> settled() {
        Map<String, String> settled = new LinkedHashMap<>();
        settled.put("version", String.valueOf(result().version()));
        settled.put("start", String.valueOf(result().near()));
        for (Field field : Field.values()) {
            if (!merge.clashes().contains(field)) {
                settled.put(field.key(), value(field));
            }
        }
        return settled;
    }

    private String value(Field field) {
        return switch (field) {
            case ATTRIBUTION -> result().attribution().name();
            case VERDICT -> result().verdict() == null ? "" : result().verdict().name();
            default -> field.in(result());
        };
    }

    /** What else was typed, for whoever wonders whether it is still there. */
    public List<String> alsoTyped() {
        return beside.entrySet().stream()
                .filter(field -> !field.getValue().isBlank()
                        && !field.getKey().startsWith("_")
                        && !CONTROLS.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public Errors errors() {
        return Errors.NONE;
    }

    public Verdict[] verdicts() {
        return Verdict.values();
    }

    public AttributionFinding[] attributionFindings() {
        return AttributionFinding.values();
    }
}
