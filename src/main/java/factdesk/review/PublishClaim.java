package factdesk.review;

import factdesk.attribution.ArticleAttributions;
import factdesk.audit.Audit;
import factdesk.claim.CheckState;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.claim.FigureLine;
import factdesk.evidence.EvidenceLine;
import factdesk.evidence.EvidenceQueries_;
import factdesk.evidence.OfficialLine;
import factdesk.evidence.OfficialQueries_;
import factdesk.evidence.search.SearchQueries_;
import factdesk.extract.text.Shortened;
import factdesk.reply.ReplyQueries_;
import factdesk.review.correction.Correction;
import factdesk.review.correction.CorrectionForm;
import factdesk.schedule.Dates;
import factdesk.schedule.Schedules_;
import factdesk.topic.RevisionTopic;
import factdesk.topic.TopicLine;
import factdesk.topic.Topics_;
import factdesk.web.Markdown;
import factdesk.web.Viewer;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Puts a claim before the public, or takes it back, within a transaction that has the claim locked. */
public final class PublishClaim {

    private static final int LONGEST_SEARCH_TEXT = 200_000;

    private final StatelessSession session;
    private final Audit audit;
    private final Viewer viewer;
    private final Instant now;

    public PublishClaim(StatelessSession session, Audit audit, Viewer viewer, Instant now) {
        this.session = session;
        this.audit = audit;
        this.viewer = viewer;
        this.now = now;
    }

    /** Whether publishing changes what the public has read, so that readers must be told what and why. */
    public boolean corrects(ClaimDetail claim) {
        Revision last = last(claim);
        return last != null && !isWhatThePublicReads(content(claim, topics(claim)), last, publication(claim));
    }

    /**
     * Publishes the working copy as it stands; a copy that the public already reads makes no new revision.
     *
     * @param change what changed and why; not looked at when the public has read nothing yet, or nothing else
     */
    public void publish(ClaimDetail claim, CorrectionForm change) {
        List<TopicLine> topics = topics(claim);
        PublishedClaim content = content(claim, topics);
        Revision last = last(claim);
        Publication publication = publication(claim);
        if (last != null && isWhatThePublicReads(content, last, publication)) {
            return;
        }
        Revision revision = new Revision(
                claim.id(),
                last == null ? 1 : last.number + 1,
                Slug.of(claim.headline()),
                claim.headline(),
                claim.verdict(),
                new PublishingQueries_(session).speakerId(claim.id()),
                content.speaker(),
                Summary.of(content.finding()),
                PublishedClaimJson.write(content),
                searchText(content),
                viewer.id(),
                now);
        session.insert(revision);
        topics.forEach(topic -> session.insert(new RevisionTopic(revision.id(), topic.id())));
        show(publication, revision);
        record("claim.publish", claim, "Published verdict " + claim.verdict().label() + ": " + claim.headline());
        if (last != null) {
            session.insert(new Correction(claim.id(), change, last.id(), revision.id(), viewer.id(), now));
            String kind = change.correctionKind().label();
            record("claim.correct", claim, kind + " of \"" + last.headline + "\": " + change.correction());
        }
    }

    private Revision last(ClaimDetail claim) {
        return new PublishingQueries_(session)
                .latest(claim.id(), Limit.of(1)).stream().findFirst().orElse(null);
    }

    private Publication publication(ClaimDetail claim) {
        return session.get(Publication.class, claim.id(), LockMode.PESSIMISTIC_WRITE);
    }

    private List<TopicLine> topics(ClaimDetail claim) {
        return new Topics_(session).of(claim.id());
    }

    /** Whoever publishes it. As values, because an older release may have written the same with fewer fields. */
    private static boolean isWhatThePublicReads(PublishedClaim content, Revision last, Publication publication) {
        PublishedClaim read = PublishedClaimJson.read(last.content);
        return publication.withdrawnAt == null && read.equals(content.checkedBy(read.checkedBy()));
    }

    private void show(Publication publication, Revision revision) {
        if (publication == null) {
            session.insert(new Publication(revision));
        } else {
            publication.show(revision);
            session.update(publication);
        }
    }

    /**
     * Takes a published claim from the public.
     *
     * @param reason what its page says instead
     * @return whether it was public
     */
    public boolean withdraw(ClaimDetail claim, String reason) {
        Publication publication = publication(claim);
        if (publication == null || publication.withdrawnAt != null) {
            return false;
        }
        publication.withdraw(reason, viewer.id(), now);
        session.update(publication);
        session.insert(Correction.withdrawal(claim.id(), reason, last(claim).id(), viewer.id(), now));
        record("claim.withdraw", claim, "Withdrew \"" + claim.headline() + "\": " + reason);
        return true;
    }

    private void record(String action, ClaimDetail claim, String summary) {
        audit.record(session, viewer.id(), action, "claim", claim.id(), summary, viewer.address());
    }

    private PublishedClaim content(ClaimDetail claim, List<TopicLine> topics) {
        Dates dates = new Schedules_(session).of(claim.id()).orElse(Dates.NONE);
        Claims claims = new Claims_(session);
        List<FigureLine> figures = claims.figures(claim.occurrenceId());
        List<OfficialLine> officials = new OfficialQueries_(session).of(claim.occurrenceId());
        return new PublishedClaim(
                claim.kind(),
                claim.headline(),
                claim.verdict(),
                claim.attributionFinding(),
                claim.speaker() == null ? "" : claim.speaker(),
                ArticleAttributions.of(session, claim.versionId()).chain(claim.attributionId()).stream()
                        .map(step -> new PublishedClaim.Step(step.who(), step.sourceWords(), step.cueWords()))
                        .toList(),
                new PublishingQueries_(session).appearances(claim.id()),
                figures.stream()
                        .map(figure -> StatedFigure.of(figure, officials))
                        .toList(),
                claims.checks(claim.occurrenceId()).stream()
                        .filter(check -> check.state() == CheckState.ACCEPTED)
                        .map(check -> Working.of(check, figures, officials))
                        .toList(),
                claim.finding(),
                new EvidenceQueries_(session)
                        .of(claim.id()).stream().map(PublishClaim::citation).toList(),
                viewer.name(),
                topics.stream()
                        .map(topic -> new PublishedClaim.Tag(topic.slug(), topic.name()))
                        .toList(),
                dates.asOf(),
                dates.recheckOn(),
                new ReplyQueries_(session)
                        .of(claim.id()).stream()
                                .map(line -> SoughtReply.of(line, now))
                                .toList(),
                new SearchQueries_(session)
                        .of(claim.id()).stream()
                                .map(line -> new PublishedClaim.Search(line.place(), line.words(), line.searchedOn()))
                                .toList());
    }

    private static PublishedClaim.Citation citation(EvidenceLine line) {
        return new PublishedClaim.Citation(
                line.url(),
                line.title(),
                line.publisher(),
                line.kind(),
                line.interest(),
                line.stance(),
                line.excerpt(),
                line.locator(),
                line.independent(),
                line.accessedOn());
    }

    private static String searchText(PublishedClaim content) {
        Stream<String> words = Stream.of(
                        Stream.of(content.headline(), content.speaker(), Markdown.plain(content.finding())),
                        content.appearances().stream()
                                .flatMap(seen -> Stream.of(seen.quote(), seen.articleTitle(), seen.outlet())),
                        content.chain().stream().map(PublishedClaim.Step::speaker),
                        content.topics().stream().map(PublishedClaim.Tag::name),
                        content.sources().stream().flatMap(source -> Stream.of(source.title(), source.publisher())))
                .flatMap(part -> part);
        String all = words.collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Shortened.to(LONGEST_SEARCH_TEXT, all);
    }
}
