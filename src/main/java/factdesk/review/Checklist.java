package factdesk.review;

import factdesk.claim.ClaimDetail;
import factdesk.claim.Headline;
import factdesk.claim.Verdict;
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
     * @param sources how many sources it has
     */
    public static Checklist of(ClaimDetail claim, int sources) {
        boolean attributed = claim.kind().isAttributed();
        boolean named = claim.speaker() != null;
        return new Checklist(List.of(
                new Item("A verdict", "verdict", claim.verdict() != null),
                new Item(
                        "A finding: what was found, in your words",
                        "finding",
                        !claim.finding().isBlank()),
                new Item("At least one source", "url", sources > 0),
                new Item("Whose statement this is", "speaker", !attributed || named),
                new Item(
                        "A headline that names who said it, so that \"Verified\" can't be read as our word for theirs",
                        "headline",
                        !attributed
                                || claim.verdict() != Verdict.VERIFIED
                                || !named
                                || Headline.names(claim.headline(), claim.speaker()))));
    }

    public boolean isComplete() {
        return items.stream().allMatch(Item::done);
    }

    public List<Item> missing() {
        return items.stream().filter(item -> !item.done()).toList();
    }
}
