package factdesk.desk.change;

import factdesk.article.Articles_;
import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.DismissalForm;
import factdesk.desk.known.JoinClaims;
import factdesk.desk.undo.Watch;
import factdesk.extract.Extraction;
import factdesk.inbox.Notices;
import factdesk.setting.SecondPerson;
import factdesk.store.Database;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Changes claims as the workbench's buttons ask. Either all that a button asks for is done, or nothing. */
public final class ChangeClaim {

    private final Database database;
    private final Function<String, Extraction> engine;
    private final Audit audit;
    private final Clock clock;
    private final Forms forms;
    private final Notices notices;
    private final Supplier<SecondPerson> secondPerson;

    public ChangeClaim(
            Database database,
            Function<String, Extraction> engine,
            Audit audit,
            Clock clock,
            Forms forms,
            Notices notices,
            Supplier<SecondPerson> secondPerson) {
        this.database = database;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
        this.forms = forms;
        this.notices = notices;
        this.secondPerson = secondPerson;
    }

    /**
     * Saves what was typed, then does the deed.
     *
     * @throws Refusal 404 for a claim that is not there, 403 or 409 for one that does not take the deed
     */
    public Outcome make(long claimId, FormFields fields, Viewer viewer, Deed deed) {
        Extraction found = text(claimId, fields, viewer, deed).map(engine).orElse(Extraction.NOTHING);
        boolean words = !found.equals(Extraction.NOTHING);
        return make(claimId, viewer, deed, words, change -> change.run(fields, deed, found));
    }

    /**
     * Does a deed, with nothing typed beside it.
     *
     * @param seen the version of the claim that whoever asks for the deed saw
     * @param why why the claim is set aside, when that is the deed
     * @throws Refusal 404 for a claim that is not there, 403 or 409 for one that does not take the deed
     */
    public Outcome make(long claimId, int seen, DismissalForm why, Viewer viewer, Deed deed) {
        return make(claimId, viewer, deed, false, change -> change.run(seen, why, deed));
    }

    private Outcome make(long claimId, Viewer viewer, Deed deed, boolean words, Function<SaveClaim, Outcome> run) {
        try {
            return database.writeRetrying(session -> {
                lock(session, claimId, deed.other());
                SaveClaim change =
                        new SaveClaim(session, claimId, viewer, audit, clock, forms, notices, secondPerson.get());
                Watch watch = new Watch(session, change.detail(), deed.other(), words);
                Outcome outcome = run.apply(change).orUndo();
                watch.done(change.made(), change.told(), deed.isUndoable(), viewer.id(), clock.instant());
                return outcome;
            });
        } catch (Outcome.Undone undone) {
            return undone.outcome();
        }
    }

    /** Two claims are locked in the order of their ids, so that two changes never wait for each other. */
    private static void lock(StatelessSession session, long claimId, long other) {
        LongStream.of(claimId, other)
                .filter(id -> id != 0)
                .distinct()
                .sorted()
                .forEach(id -> session.get(Claim.class, id, LockMode.PESSIMISTIC_WRITE));
    }

    /** The article's text, when it is about other words of it: the engine reads it before the transaction. */
    private Optional<String> text(long claimId, FormFields fields, Viewer viewer, Deed deed) {
        boolean words = deed.isAboutWords() || fields.has("quote");
        if (!viewer.isEditor() || !words) {
            return Optional.empty();
        }
        return database.read(session -> {
            ClaimDetail current = JoinClaims.detail(session, claimId);
            return deed.isAboutWords() || ClaimForm.of(fields, current).isElsewhereThan(current)
                    ? new Articles_(session).inVersion(current.versionId()).map(article -> article.text())
                    : Optional.empty();
        });
    }
}
