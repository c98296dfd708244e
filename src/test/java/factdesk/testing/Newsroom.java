package factdesk.testing;

import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.article.Articles_;
import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import factdesk.claim.EditClaim;
import factdesk.claim.PasteArticle;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;
import factdesk.claim.history.KeepEdits;
import factdesk.evidence.ClaimEvidence;
import factdesk.evidence.EvidenceForm;
import factdesk.evidence.EvidenceQueries_;
import factdesk.extract.Extraction;
import factdesk.review.PublishClaim;
import factdesk.review.correction.Correction;
import factdesk.review.correction.CorrectionForm;
import factdesk.web.Viewer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.hibernate.StatelessSession;

/**
 * A desk without pages: it stores, edits, publishes and withdraws claims with the classes that the desk's pages use.
 */
public final class Newsroom {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RunningPortal portal;
    private final Audit audit;
    private final Viewer editor;

    public Newsroom(RunningPortal portal) {
        this.portal = portal;
        this.audit = new Audit(portal.clock());
        this.editor = portal.database().write(this::hire);
    }

    private Viewer hire(StatelessSession session) {
        String email = "ana" + COUNTER.incrementAndGet() + "@desk.test";
        Person ana = new Person(
                email, "Ana Kovač", Role.EDITOR, "no password", portal.clock().instant());
        session.insert(ana);
        return new Viewer(ana.id(), ana.name(), Role.EDITOR.access(), null, "192.0.2.1");
    }

    /** Brings in the article, checks its claim and publishes what was found; the claim's id. */
    public long publish(Draft draft) {
        long id = check(draft);
        publishAgain(id);
        return id;
    }

    /** Brings in the article and checks its claim; the claim's id. */
    public long check(Draft draft) {
        long id = store(draft);
        edit(id, draft::check);
        return id;
    }

    /** Puts a claim into a state, whatever it was in. */
    public void put(long claimId, WorkState state) {
        portal.database().writing(session -> {
            Claim claim = session.get(Claim.class, claimId);
            claim.changed(state, editor.id(), portal.clock().instant());
            session.update(claim);
        });
    }

    /** Pastes the article; an engine that knows what to find stands in for the real one, which learns all the time. */
    private long store(Draft draft) {
        String text = "Paragraph " + COUNTER.incrementAndGet() + " of the day.\n" + draft.quote() + "\nThe end.";
        long article = new PasteArticle(portal.database(), (read, origin) -> draft.found(read), audit, portal.clock())
                .paste(draft.article(text), editor.id())
                .articleId();
        return portal.database().write(session -> {
            long version = new Articles_(session).text(article).orElseThrow().versionId();
            long claim = new Claims_(session).marks(version).get(0).claimId();
            ClaimEvidence evidence = new ClaimEvidence(session, claim);
            draft.sources()
                    .forEach(source ->
                            evidence.add(source, editor.id(), portal.clock().instant()));
            return claim;
        });
    }

    /** Changes the working copy; the public sees nothing of it. */
    public void edit(long claimId, UnaryOperator<ClaimForm> change) {
        portal.database().writing(session -> {
            ClaimDetail before = detail(session, claimId);
            Claim claim = session.get(Claim.class, claimId);
            new EditClaim(session, claim, before).apply(change.apply(ClaimForm.of(before)), Extraction.NOTHING);
            claim.changed(before.workState(), editor.id(), portal.clock().instant());
            session.update(claim);
            new KeepEdits(session).since(List.of(before));
        });
    }

    /** Another headline, in the working copy. */
    public void reword(long claimId, String headline) {
        edit(
                claimId,
                form -> new ClaimForm(
                        headline,
                        form.speaker(),
                        form.verdict(),
                        form.attribution(),
                        form.finding(),
                        form.quote(),
                        form.near(),
                        form.version()));
    }

    /** Another source in the place of one, in the working copy. */
    public void replaceSource(long claimId, String url, EvidenceForm other) {
        portal.database().writing(session -> {
            ClaimEvidence evidence = new ClaimEvidence(session, claimId);
            new EvidenceQueries_(session)
                    .of(claimId).stream()
                            .filter(line -> line.url().equals(url))
                            .forEach(line -> evidence.remove(line.id()));
            evidence.add(other, editor.id(), portal.clock().instant());
        });
    }

    /** Another verdict and finding, in the working copy. */
    public void find(long claimId, Verdict verdict, String finding) {
        edit(
                claimId,
                form -> new ClaimForm(
                        form.headline(),
                        form.speaker(),
                        verdict,
                        form.attribution(),
                        finding,
                        form.quote(),
                        form.near(),
                        form.version()));
    }

    /** Puts the working copy before the public, as an update that says little. */
    public void publishAgain(long claimId) {
        publishAgain(claimId, Correction.Kind.UPDATE, "We looked at it again.");
    }

    /** Puts the working copy before the public, and says what changed. */
    public void publishAgain(long claimId, Correction.Kind kind, String text) {
        CorrectionForm change = new CorrectionForm(kind, text);
        portal.database().writing(session -> publishing(session).publish(detail(session, claimId), change));
    }

    public void withdraw(long claimId, String reason) {
        portal.database().writing(session -> publishing(session).withdraw(detail(session, claimId), reason));
    }

    private PublishClaim publishing(StatelessSession session) {
        return new PublishClaim(session, audit, editor, portal.clock().instant());
    }

    private static ClaimDetail detail(StatelessSession session, long claimId) {
        return new Claims_(session).detail(claimId).orElseThrow();
    }
}
