package factdesk.desk.attribution;

import factdesk.article.ArticleVersion;
import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.attribution.EditAttributions;
import factdesk.attribution.Home;
import factdesk.attribution.Parts;
import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimsFollow;
import factdesk.claim.Claims_;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Step;
import factdesk.speaker.Speakers;
import factdesk.store.Database;
import factdesk.web.Errors;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Changes who said what in an article, as editors say. The text is locked first, so two changes never mix; a form
 * filled from an older version changes nothing. Claims follow.
 */
final class ChangeAttributions {

    /** More would be no chain but an error. */
    static final int LONGEST_CHAIN = 8;

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    ChangeAttributions(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes over the words, the speaker and the role that a form holds. */
    AttributionChange correct(long id, AttributionForm form, Errors errors, Viewer viewer) {
        return on(id, viewer, (change, line) -> {
            AttributionForm saved = AttributionForm.of(line, change.text());
            if (!errors.any() && form.saysTheSameAs(saved)) {
                return AttributionChange.done(line);
            }
            if (line.version() != form.version()) {
                return AttributionChange.stale(line);
            }
            FoundParts found = FoundParts.in(change.text(), form, saved, line.parts());
            Errors all = errors.and(found.errors());
            if (all.any()) {
                return AttributionChange.invalid(line, all);
            }
            change.edit.correct(line, found.parts(), Speakers.named(change.session, form.speaker()), form.role());
            change.done(
                    "attribution.correct", id, "Corrected who says it: " + said(form, found.parts(), change.text()));
            return AttributionChange.done(line);
        });
    }

    /** Says that it is no attribution: the engine learns so, and no claim rests on it any more. */
    AttributionChange refuse(long id, int version, Viewer viewer) {
        return on(id, viewer, (change, line) -> {
            if (line.version() != version) {
                return AttributionChange.stale(line);
            }
            change.edit.refuse(line, change.known.reportedBy(line));
            change.claims().restOn(line.outerId(), id);
            change.done("attribution.refuse", id, "Refused as an attribution: " + line.who() + " " + line.cueWords());
            return AttributionChange.done(line);
        });
    }

    /** Takes it out of the chain of one claim; the article keeps it. */
    AttributionChange unlink(long id, int version, long claimId, Viewer viewer) {
        return on(id, viewer, (change, line) -> {
            if (line.version() != version) {
                return AttributionChange.stale(line);
            }
            ClaimDetail claim = change.claim(claimId);
            List<AttributionLine> chain = change.known.chain(claim.attributionId());
            int place = chain.indexOf(line);
            if (place >= 0 && place + 1 < chain.size()) {
                change.edit.report(chain.get(place + 1).id(), line.outerId());
            } else if (place >= 0) {
                change.claims().rest(claim.occurrenceId(), line.outerId());
            }
            change.done("attribution.unlink", id, "Took " + line.who() + " out of the chain of: " + claim.headline());
            return AttributionChange.done(line);
        });
    }

    /**
     * Adds a link to the chain of a claim.
     *
     * @param place before which link of the chain, counted from the outermost; after the last one for its length
     */
    AttributionChange add(ClaimDetail opened, int place, AttributionForm form, Errors errors, Viewer viewer) {
        return database.writeRetrying(session -> {
            Change change = new Change(session, opened.versionId(), viewer);
            ClaimDetail claim = change.claim(opened.id());
            FoundParts found = FoundParts.in(change.text(), form, null, null);
            List<AttributionLine> chain = change.known.chain(claim.attributionId());
            if (chain.stream().anyMatch(line -> line.parts().equals(found.parts()))) {
                // Sent twice, or there already.
                return AttributionChange.done(null);
            }
            if (claim.version() != form.version()) {
                return AttributionChange.stale(null);
            }
            Errors all = errors.and(found.errors());
            if (chain.size() >= LONGEST_CHAIN) {
                all = all.and("place", "A chain has at most " + LONGEST_CHAIN + " links.");
            }
            if (all.any()) {
                return AttributionChange.invalid(null, all);
            }
            int at = Math.max(0, Math.min(chain.size(), place));
            Long outer = at == 0 ? null : chain.get(at - 1).id();
            long id = change.edit.add(
                    change.known, found.parts(), Speakers.named(session, form.speaker()), form.role(), outer);
            if (at < chain.size()) {
                change.edit.report(chain.get(at).id(), id);
            } else {
                change.claims().rest(claim.occurrenceId(), id);
            }
            change.done("attribution.add", id, "Added who says it: " + said(form, found.parts(), change.text()));
            change.worked(claim.id());
            return AttributionChange.done(null);
        });
    }

    private AttributionChange on(long id, Viewer viewer, Deed deed) {
        return database.writeRetrying(session -> {
            Home home = ArticleAttributions.home(session, id).orElseThrow(() -> Refusal.notFound("attribution"));
            Change change = new Change(session, home.versionId(), viewer);
            return deed.on(change, change.known.with(id).orElseThrow(ChangeAttributions::refused));
        });
    }

    private static Refusal refused() {
        return new Refusal(
                HttpStatus.CONFLICT,
                "An editor said that this is no attribution",
                "What you sent changed nothing. If it is one all the same, open its claim and add it again.");
    }

    private static String said(AttributionForm form, Parts parts, String text) {
        String who = form.speaker().isEmpty() ? parts.source().wordsIn(text) : form.speaker();
        return who + ", " + parts.cue().wordsIn(text) + ": " + parts.content().wordsIn(text);
    }

    /** What is done once the attribution is found and the text locked. */
    private interface Deed {
        AttributionChange on(Change change, AttributionLine line);
    }

    /** One change within its transaction. */
    private final class Change {
        private final StatelessSession session;
        private final ArticleVersion article;
        private final Viewer viewer;
        private final ArticleAttributions known;
        private final ClaimsFollow follow;
        private final EditAttributions edit;

        Change(StatelessSession session, long versionId, Viewer viewer) {
            this.session = session;
            this.viewer = viewer;
            this.article = session.get(ArticleVersion.class, versionId, LockMode.PESSIMISTIC_WRITE);
            this.known = ArticleAttributions.of(session, versionId);
            this.follow = new ClaimsFollow(session, versionId);
            this.edit = new EditAttributions(session, article, viewer.id(), clock.instant());
        }

        String text() {
            return article.text();
        }

        Claims_ claims() {
            return new Claims_(session);
        }

        ClaimDetail claim(long id) {
            return claims().detail(id)
                    .filter(claim -> claim.versionId() == article.id())
                    .orElseThrow(() -> Refusal.notFound("claim"));
        }

        /** The claim was worked on: its version rises. */
        void worked(long claimId) {
            Claim claim = session.get(Claim.class, claimId);
            claim.changed(Moves.after(Step.WORK, claim.workState()), viewer.id(), clock.instant());
            session.update(claim);
        }

        void done(String action, long id, String summary) {
            follow.follow(viewer.id(), clock.instant());
            audit.record(session, viewer.id(), action, "attribution", id, summary, viewer.address());
        }
    }
}
