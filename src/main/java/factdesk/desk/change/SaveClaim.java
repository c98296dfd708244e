package factdesk.desk.change;

import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.DismissalForm;
import factdesk.claim.EditClaim;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.history.EditLine;
import factdesk.claim.history.KeepEdits;
import factdesk.claim.merge.Merge;
import factdesk.claim.state.Move;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Publicity;
import factdesk.claim.state.Step;
import factdesk.desk.draft.Drafts;
import factdesk.desk.draft.KeptDraft;
import factdesk.desk.known.JoinClaims;
import factdesk.evidence.ClaimEvidence;
import factdesk.evidence.EvidenceForm;
import factdesk.extract.Extraction;
import factdesk.inbox.Notices;
import factdesk.review.PublicationState;
import factdesk.review.PublishingQueries_;
import factdesk.review.WithdrawalForm;
import factdesk.review.correction.CorrectionForm;
import factdesk.setting.SecondPerson;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * One change to a claim, within its transaction. The claim is locked first, so two changes never mix unseen; a form
 * filled from an older version is merged with what others saved since, or held back until somebody has looked at both.
 */
public final class SaveClaim {

    private final StatelessSession session;
    private final Viewer viewer;
    private final Audit audit;
    private final Clock clock;
    private final Forms forms;
    private final Notices notices;
    private final SecondPerson secondPerson;
    private final Claim claim;
    private final ClaimDetail before;

    /** The form that came with it; null for a deed without one. */
    private FormFields sent;

    private final List<String> told = new ArrayList<>();
    private Extraction engine = Extraction.NOTHING;
    private long made;

    SaveClaim(
            StatelessSession session,
            long claimId,
            Viewer viewer,
            Audit audit,
            Clock clock,
            Forms forms,
            Notices notices,
            SecondPerson secondPerson) {
        this.session = session;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
        this.forms = forms;
        this.notices = notices;
        this.secondPerson = secondPerson;
        this.claim = locked(session, claimId);
        this.before = detail();
    }

    private static Claim locked(StatelessSession session, long claimId) {
        Claim claim = session.get(Claim.class, claimId, LockMode.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw Refusal.notFound("claim");
        }
        return claim;
    }

    /**
     * @param found what the engine found in the article; empty unless the claim gets other words
     * @return an outcome that, unless it is "saved", must end the transaction
     */
    Outcome run(FormFields fields, Deed deed, Extraction found) {
        this.engine = found;
        this.sent = fields;
        return run(Typed.of(fields, before, viewer, today()), Forms.unreadable(fields), deed);
    }

    /**
     * Does a deed, with nothing typed beside it.
     *
     * @param seen the version of the claim that whoever asks for the deed saw
     * @param why why the claim is set aside, when that is the deed
     */
    Outcome run(int seen, DismissalForm why, Deed deed) {
        Typed typed = new Typed(
                ClaimForm.of(before).filledFrom(seen),
                EvidenceForm.empty(today()),
                why,
                WithdrawalForm.EMPTY,
                CorrectionForm.EMPTY,
                Errors.NONE);
        return run(typed, Errors.NONE, deed);
    }

    private Outcome run(Typed typed, Errors unreadable, Deed deed) {
        Optional<Move> move = Moves.asked(deed.step(), before.workState(), publicity(), viewer);
        if (move.isEmpty()) {
            return new Outcome(Outcome.Kind.SAVED, before, typed, merged(ClaimForm.of(before)));
        }
        Merge merge = merged(typed.claim());
        if (!merge.clashes().isEmpty() || deed.needsTheLatest() && isUnseen(typed)) {
            return new Outcome(Outcome.Kind.MERGE, before, typed, merge);
        }
        Typed both = typed.with(merge.result());
        EditClaim edit = new EditClaim(session, claim, before);
        boolean addsSource = !both.source().isUntouched() && !isRepeated(both.source());
        Errors errors = edit.check(both.claim(), violations(both.claim()))
                .and(addsSource ? sourceErrors(both.source()) : Errors.NONE)
                .and(deed.check(this, both))
                .and(unreadable);
        if (errors.any()) {
            return new Outcome(Outcome.Kind.INVALID, before, typed.with(errors), merge);
        }
        save(both, edit, addsSource);
        Errors then = deed.checkSaved(this, both);
        if (then.any()) {
            return new Outcome(Outcome.Kind.INVALID, before, typed.with(then), merge);
        }
        Outcome outcome = new Outcome(deed.on(this, both), before, typed, merge);
        new KeepEdits(session).since(List.of(before));
        if (sent != null) {
            Map<String, String> later = deed.step() == Step.WORK ? typed.forLater() : Map.of();
            new Drafts(session, viewer.id(), claim.id()).saved(KeptDraft.CLAIM, sent, later, now());
        }
        return outcome;
    }

    /** What was typed over what the claim said when the form was filled, with what it says now. */
    private Merge merged(ClaimForm mine) {
        ClaimForm theirs = ClaimForm.of(before);
        ClaimForm base = mine.version() == before.version()
                ? theirs
                : new ClaimEdits_(session)
                        .at(claim.id(), mine.version())
                        .map(EditLine::form)
                        .orElse(theirs);
        return Merge.of(base, theirs, mine);
    }

    private Publicity publicity() {
        return PublicationState.publicity(new PublishingQueries_(session).state(claim.id()));
    }

    /**
     * Whether the claim is not as it was when the form was filled. A newer version that the same person made, with the
     * same words, is no surprise: the form was sent twice.
     */
    private boolean isUnseen(Typed typed) {
        boolean sentTwice = before.changedBy() == viewer.id()
                && typed.claim().saysTheSameAs(before)
                && (typed.source().isUntouched() || isRepeated(typed.source()));
        return typed.claim().version() != before.version() && !sentTwice;
    }

    private boolean isRepeated(EvidenceForm source) {
        return evidence().has(source);
    }

    /** What is wrong with a form by its own constraints. */
    public Errors violations(Object form) {
        return forms.check(form);
    }

    private Errors sourceErrors(EvidenceForm source) {
        return evidence().check(source, source.check(today(), violations(source)));
    }

    private void save(Typed typed, EditClaim edit, boolean addsSource) {
        boolean changes = !typed.claim().saysTheSameAs(before);
        if (changes) {
            edit.apply(typed.claim(), engine);
            record("claim.save", "Saved \"" + typed.claim().headline() + "\"");
        }
        if (addsSource) {
            save(typed.source());
        }
        if (changes || addsSource) {
            worked();
        }
    }

    private void save(EvidenceForm source) {
        if (source.id() == 0) {
            evidence().add(source, viewer.id(), now());
            record("claim.source", "Added the source " + source.url());
        } else {
            evidence().change(source);
            record("claim.source", "Changed the source " + source.url());
        }
    }

    /** The claim was worked on: its version rises. */
    public void worked() {
        moved(Step.WORK);
    }

    /** The claim took a step: its version rises, and it is in the state that the step leads to. */
    public void moved(Step step) {
        claim.changed(Moves.after(step, claim.workState()), viewer.id(), now());
        session.update(claim);
    }

    /** The claim as it is now. */
    public ClaimDetail detail() {
        return detail(claim.id());
    }

    /** Another claim as it is now. */
    public ClaimDetail detail(long claimId) {
        return JoinClaims.detail(session, claimId);
    }

    public ClaimEvidence evidence() {
        return new ClaimEvidence(session, claim.id());
    }

    public void record(String action, String summary) {
        told.add(summary);
        audit.record(session, viewer.id(), action, "claim", claim.id(), summary, viewer.address());
    }

    /** All that was recorded of this change, in the newsroom's words. */
    String told() {
        return String.join("; ", told);
    }

    /** The claim that the change made; 0 for none. */
    long made() {
        return made;
    }

    /** Notes that the change made another claim. */
    public void made(long claimId) {
        this.made = claimId;
    }

    /** The claim itself, locked. */
    public Claim claim() {
        return claim;
    }

    /** What the engine finds in the article; empty unless the deed is about words. */
    public Extraction engine() {
        return engine;
    }

    public StatelessSession session() {
        return session;
    }

    /** When the newsroom asks for a second person. */
    SecondPerson secondPerson() {
        return secondPerson;
    }

    public Viewer viewer() {
        return viewer;
    }

    /** Tells colleagues what concerns them. */
    public Notices notices() {
        return notices;
    }

    public Audit audit() {
        return audit;
    }

    public Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
