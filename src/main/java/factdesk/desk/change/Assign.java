package factdesk.desk.change;

import factdesk.account.Colleague;
import factdesk.account.People;
import factdesk.account.People_;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.inbox.Notice;
import factdesk.web.Errors;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives a claim to somebody to work on.
 *
 * @param personId whom; 0 for nobody
 */
public record Assign(long personId) implements Deed {

    @Override
    public Errors check(SaveClaim change, Typed typed) {
        return personId == 0 || to(change).isPresent()
                ? Errors.NONE
                : Errors.NONE.and("assignee", "This person does not work here any more. Choose somebody else.");
    }

    @Override
    public Outcome.Kind on(SaveClaim change, Typed typed) {
        Claims claims = new Claims_(change.session());
        long claim = change.detail().id();
        Long person = personId == 0 ? null : (Long) personId;
        if (!Objects.equals(claims.assignee(claim), person)) {
            claims.assign(claim, person);
            if (person != null) {
                change.notices().tell(change.session(), person, Notice.Kind.ASSIGNED, claim, change.viewer());
            }
            change.record(
                    "claim.assign",
                    "Gave it to " + to(change).map(Colleague::name).orElse("nobody"));
        }
        return Outcome.Kind.SAVED;
    }

    private Optional<Colleague> to(SaveClaim change) {
        People people = new People_(change.session());
        return people.colleague(personId);
    }
}
