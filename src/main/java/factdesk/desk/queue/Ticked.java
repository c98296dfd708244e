package factdesk.desk.queue;

import factdesk.claim.DismissalForm;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Paging;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The form round the queue's lines, which changes several claims at once.
 *
 * @param picks the claims ticked, as {@link Pick}s are written
 * @param assignee whom they are given to: a person's id, 0 for nobody
 * @param topics names for topics, as typed
 * @param dismissal why they are set aside
 */
public record Ticked(Set<String> picks, long assignee, String topics, DismissalForm dismissal, Errors errors) {

    static final Ticked NOTHING = new Ticked(Set.of(), 0, "", DismissalForm.EMPTY, Errors.NONE);

    /** The form as sent: each line of a page has a field of its own. */
    static Ticked of(FormFields fields) {
        Set<String> picks = IntStream.range(0, Paging.SIZE)
                .mapToObj(line -> fields.line("pick" + line))
                .filter(pick -> Pick.of(pick).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        Errors errors = picks.isEmpty() ? Errors.NONE.and("pick0", "Tick the claims to change first.") : Errors.NONE;
        return new Ticked(picks, fields.id("give"), fields.line("topics"), DismissalForm.of(fields), errors);
    }

    Ticked with(Errors found) {
        return new Ticked(picks, assignee, topics, dismissal, errors.and(found));
    }
}
