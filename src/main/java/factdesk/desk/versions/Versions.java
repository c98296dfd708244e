package factdesk.desk.versions;

import factdesk.article.ArticleText;
import factdesk.article.Articles;
import factdesk.article.Articles_;
import factdesk.article.VersionLine;
import factdesk.claim.Renewals;
import factdesk.claim.Renewals_;
import factdesk.claim.UndecidedClaim;
import factdesk.claim.WorkState;
import factdesk.diff.WordDiff;
import factdesk.extract.text.Paragraphs;
import factdesk.extract.text.Span;
import factdesk.web.Errors;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import jakarta.data.Limit;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hibernate.StatelessSession;

/** Gathers what the page of an article's versions shows, within a transaction. */
final class Versions {

    private static final int MOST = 100;

    /** What was typed for one of the claims and could not be taken. */
    record Typed(long occurrenceId, String quote, Errors errors) {

        static final Typed NOTHING = new Typed(0, "", Errors.NONE);
    }

    private final Articles articles;
    private final Renewals renewals;

    Versions(StatelessSession session) {
        this.articles = new Articles_(session);
        this.renewals = new Renewals_(session);
    }

    VersionsPage page(long articleId, int number, Typed typed) {
        ArticleText newest = articles.text(articleId).orElseThrow(() -> Refusal.notFound("article"));
        List<VersionLine> versions = articles.versions(articleId, Limit.of(MOST));
        WordDiff change = versions.size() < 2
                ? null
                : articles.inVersion(versions.get(1).id())
                        .map(before -> WordDiff.between(before.text(), newest.text()))
                        .orElseThrow();
        long total = renewals.countUndecided(articleId, newest.versionId(), WorkState.DISMISSED);
        return new VersionsPage(newest, versions, change, new Paging<>(gone(newest, number, typed), number, total));
    }

    private List<GoneClaim> gone(ArticleText newest, int number, Typed typed) {
        Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
        List<UndecidedClaim> undecided =
                renewals.undecided(newest.id(), newest.versionId(), WorkState.DISMISSED, limit);
        List<Span> sentences = undecided.isEmpty() ? List.of() : sentences(newest.text());
        return undecided.stream()
                .map(claim -> gone(newest.text(), sentences, claim, typed))
                .toList();
    }

    private static GoneClaim gone(String text, List<Span> sentences, UndecidedClaim claim, Typed typed) {
        String suggested = claim.anchor()
                .like(text, sentences)
                .map(place -> place.of(text).strip())
                .orElse(null);
        boolean isTyped = typed.occurrenceId() == claim.occurrenceId();
        String prefilled = suggested == null ? "" : suggested;
        return new GoneClaim(
                claim, suggested, isTyped ? typed.quote() : prefilled, isTyped ? typed.errors() : Errors.NONE);
    }

    private static List<Span> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            breaks.setText(paragraph.of(text));
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                sentences.add(new Span(paragraph.start() + start, paragraph.start() + end));
            }
        }
        return sentences;
    }
}
