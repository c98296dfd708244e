package factdesk.desk.triage;

import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.claim.Dismissal;
import factdesk.claim.MergeClaims;
import factdesk.claim.WorkState;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Publicity;
import factdesk.claim.state.Step;
import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.SaveClaim;
import factdesk.desk.change.Typed;
import factdesk.evidence.JoinEvidence;
import factdesk.review.PublicationState;
import factdesk.review.PublishingQueries_;
import factdesk.web.Errors;
import java.util.Optional;
import org.hibernate.LockMode;

/**
 * Makes one claim of two of the same article. The other one goes: it stays readable as a part of this one.
 *
 * @param other the one that goes
 */
public record Merge(long other) implements Deed {

    private static final String FIELD = "mergeWith";
    private static final int LONGEST_FINDING = 20_000;

    @Override
    public Errors check(SaveClaim change, Typed typed) {
        return typed.claim().isElsewhereThan(change.detail())
                ? Errors.NONE.and(FIELD, Split.WORDS_FIRST)
                : check(change, change.detail(), typed);
    }

    private Errors check(SaveClaim change, ClaimDetail mine, Typed typed) {
        Optional<ClaimDetail> there = new Claims_(change.session())
                .detail(other)
                .filter(claim -> claim.versionId() == mine.versionId())
                .filter(claim -> claim.id() != mine.id() && !claim.isDismissed());
        if (there.isEmpty()) {
            return Errors.NONE.and(FIELD, "Choose another claim of this article that nobody has set aside.");
        }
        ClaimDetail theirs = there.get();
        if (Moves.find(Step.JOIN, theirs.workState(), publicity(change)).isEmpty()) {
            return Errors.NONE.and(
                    FIELD,
                    "Readers have seen the other claim, or a reviewer has it. Open that one and merge this one into it,"
                            + " or take it back first.");
        }
        if (new Surroundings(change.session()).standsForOthers(other)) {
            return Errors.NONE.and(
                    FIELD,
                    "The other claim was found in other articles, too. Open that one and merge this one into it.");
        }
        if (merging(change, theirs).isTooLong()) {
            return Errors.NONE.and(
                    FIELD, "Their words lie too far apart: a claim is a sentence or two. Choose one that is nearer.");
        }
        return typed.claim().finding().length() + theirs.finding().length() + 2 > LONGEST_FINDING
                ? Errors.NONE.and(FIELD, "Both findings together are too long. Shorten one of them first.")
                : new JoinEvidence(change.session(), mine.id()).check(other, FIELD);
    }

    private Publicity publicity(SaveClaim change) {
        return PublicationState.publicity(new PublishingQueries_(change.session()).state(other));
    }

    private MergeClaims merging(SaveClaim change, ClaimDetail theirs) {
        Claim claim = change.session().get(Claim.class, other, LockMode.PESSIMISTIC_WRITE);
        return new MergeClaims(change.session(), change.claim(), change.detail(), claim, theirs);
    }

    @Override
    public Outcome.Kind on(SaveClaim change, Typed typed) {
        ClaimDetail mine = change.detail();
        ClaimDetail theirs = change.detail(other);
        MergeClaims merging = merging(change, theirs);
        merging.merge(change.engine());
        int sources = new JoinEvidence(change.session(), mine.id()).from(other);
        new Surroundings(change.session()).move(other, mine.id());
        // Whoever worked on one of them worked on what they are now.
        change.moved(theirs.workState() == WorkState.NEW ? Step.DIVIDE : Step.WORK);
        putAway(change);
        change.record(
                "claim.merge",
                told(merging, theirs, sources) + ": " + change.detail().headline());
        return Outcome.Kind.SAVED;
    }

    private void putAway(SaveClaim change) {
        String where = "Merged into: " + change.detail().headline();
        change.session()
                .insert(new Dismissal(
                        other,
                        Dismissal.Reason.DUPLICATE,
                        where,
                        change.viewer().id(),
                        change.now()));
        Claim claim = change.session().get(Claim.class, other);
        claim.mergeInto(change.detail().id());
        claim.changed(Moves.after(Step.JOIN, claim.workState()), change.viewer().id(), change.now());
        change.session().update(claim);
        change.audit()
                .record(
                        change.session(),
                        change.viewer().id(),
                        "claim.merge",
                        "claim",
                        other,
                        where,
                        change.viewer().address());
    }

    private static String told(MergeClaims merging, ClaimDetail theirs, int sources) {
        String told = "Merged “" + theirs.headline() + "” into this claim";
        if (merging.joinsFindings()) {
            told += "; both findings stand one after the other";
        }
        if (merging.hasTwoVerdicts()) {
            told += "; its verdict was " + theirs.verdict().label();
        }
        return sources == 0 ? told : told + "; its sources came along (" + sources + ")";
    }

    @Override
    public Step step() {
        return Step.DIVIDE;
    }

    @Override
    public boolean isAboutWords() {
        return true;
    }
}
