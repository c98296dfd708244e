package factdesk.match.known;

import factdesk.article.ArticleForm;
import factdesk.article.Articles_;
import factdesk.audit.Audit;
import factdesk.claim.Claims_;
import factdesk.claim.PasteArticle;
import factdesk.extract.Extraction;
import factdesk.extract.Extractor;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Origin;
import factdesk.extract.text.Span;
import factdesk.extract.text.WordFile;
import factdesk.testing.RunningPortal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The hundred pairs of the recall test, read by the engine and brought to a desk, each sentence an article of its own.
 */
final class Paraphrases {

    /** A claim that is known, and the claim that says the same in other words. */
    record Pair(String words, long known, String otherWords, long again, boolean figures) {}

    private final RunningPortal portal;
    private final Extractor engine;
    private final PasteArticle paste;
    private final long person;

    private Paraphrases(RunningPortal portal, Extractor engine, long person) {
        this.portal = portal;
        this.engine = engine;
        this.person = person;
        this.paste = new PasteArticle(
                portal.database(),
                this::whole,
                new Audit(portal.clock()),
                portal.clock(),
                (session, version) -> new IndexClaims(session).in(version));
    }

    static List<Pair> bring(RunningPortal portal, Extractor engine, long person) {
        Paraphrases desk = new Paraphrases(portal, engine, person);
        List<Pair> pairs = new ArrayList<>();
        for (String line : WordFile.lines("/factdesk/match/known/paraphrases.tsv")) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t");
                pairs.add(
                        new Pair(parts[1], desk.claim(parts[1]), parts[2], desk.claim(parts[2]), parts[0].equals("F")));
            }
        }
        return pairs;
    }

    private long claim(String sentence) {
        long article = paste.paste(new ArticleForm("", sentence, "", "", "", ""), person)
                .articleId();
        return portal.database().read(session -> {
            long version = new Articles_(session).text(article).orElseThrow().versionId();
            return new Claims_(session).marks(version).get(0).claimId();
        });
    }

    /** What the engine reads in a sentence, all of which is taken for one claim. */
    private Extraction whole(String text, Origin origin) {
        Extraction read = engine.extract(text, origin);
        Set<FoundClaim.Kind> kinds = EnumSet.allOf(FoundClaim.Kind.class);
        FoundClaim claim = new FoundClaim(
                List.of(new Span(0, text.length())),
                text,
                List.copyOf(kinds),
                IntStream.range(0, Math.min(1, read.attributions().size()))
                        .boxed()
                        .toList(),
                IntStream.range(0, read.quantities().size()).boxed().toList(),
                0.5,
                List.of(),
                List.of());
        return new Extraction(read.language(), read.attributions(), read.quantities(), List.of(claim));
    }
}
