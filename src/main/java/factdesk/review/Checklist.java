package factdesk.review;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.ClaimKind;
import factdesk.claim.Headline;
import factdesk.claim.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be there before a claim is published.
 *
 * @param items in the order of the workbench
 */
public record Checklist(List<Item> items) {

    /**
     * One thing that must be there.
     *
     * @param says what it is
     * @param field the id of the field to fill, for a link
     */
    public record Item(String says, String field, boolean done) {}

    public Checklist {
        items = List.copyOf(items);
    }

    /**
     * The list for a claim.
     *
     * @param kind what kind of claim it was before the form was filled in
     * @param form what it says now
     * @param sources how many sources it has
     */
    public static Checklist of(ClaimKind kind, ClaimForm form, int sources) {
        List<Item> items = new ArrayList<>();
        if (form.isAttributed(kind)) {
            items.addAll(attributed(form));
        }
        items.add(new Item("A verdict", "verdict", form.verdict() != null));
        items.add(new Item(
                "A finding: what you found, in your words",
                "finding",
                !form.finding().isBlank()));
        items.add(new Item("At least one source", "url", sources > 0));
        return new Checklist(items);
    }

    private static List<Item> attributed(ClaimForm form) {
        boolean named = !form.speaker().isEmpty();
        return List.of(
                new Item(
                        "A headline that names who said it, so that \"Verified\" can't be read as our word for theirs",
                        "headline",
                        form.verdict() != Verdict.VERIFIED
                                || !named
                                || Headline.names(form.headline(), form.speaker())),
                new Item("Whose statement this is", "speaker", named),
                new Item(
                        "Whether the words were said",
                        "attribution",
                        form.attribution() != AttributionFinding.NOT_ATTRIBUTED));
    }

    public boolean isComplete() {
        return items.stream().allMatch(Item::done);
    }

    public List<Item> missing() {
        return items.stream().filter(item -> !item.done()).toList();
    }
}
