package factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimKind;
import factdesk.claim.Verdict;
import factdesk.evidence.Evidence;
import factdesk.evidence.Source;
import factdesk.review.PublishedClaim;
import factdesk.web.Site;
import factdesk.web.text.Language;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What fact-check explorers read. */
class ClaimReviewTest {

    private static final Site SITE = new Site("The Test Desk", URI.create("https://desk.test"), "1", Language.ENGLISH);
    private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00.123456Z");
    private static final Instant LAST = Instant.parse("2026-03-04T10:00:00Z");

    private static PublishedClaim claim(Verdict verdict, String headline, String speaker, String articleUrl) {
        return new PublishedClaim(
                speaker.isEmpty() ? ClaimKind.NUMERIC : ClaimKind.BOTH,
                headline,
                verdict,
                speaker.isEmpty() ? AttributionFinding.NOT_ATTRIBUTED : AttributionFinding.REPORTED_ONLY,
                speaker,
                List.of(),
                List.of(new PublishedClaim.Appearance(
                        "Port had a good year",
                        articleUrl.isEmpty() ? "" : "The Coast Courier",
                        "",
                        articleUrl,
                        articleUrl.isEmpty() ? null : LocalDate.of(2026, 2, 27),
                        "Fees doubled.")),
                List.of(),
                List.of(),
                "The accounts show **four** per cent.",
                List.of(new PublishedClaim.Citation(
                        "https://accounts.example/",
                        "Accounts",
                        "",
                        Source.Kind.PRIMARY,
                        "",
                        Evidence.Stance.REFUTES,
                        "",
                        "",
                        true,
                        LocalDate.of(2026, 3, 1))),
                "Ana Kovač",
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private static String written(PublishedClaim claim) {
        return ClaimReview.of(claim, new ClaimAddress(7, "fees-doubled"), FIRST, LAST, SITE)
                .toString();
    }

    private static JsonNode read(PublishedClaim claim) throws JsonProcessingException {
        return JsonMapper.builder().build().readTree(written(claim));
    }

    @ParameterizedTest
    @CsvSource({"VERIFIED,Verified,5", "MOSTLY_ACCURATE,Mostly accurate,4", "MISLEADING,Misleading,2", "FALSE,False,1"})
    void aVerdictOnTheScaleHasItsNumber(Verdict verdict, String label, int value) throws JsonProcessingException {
        JsonNode expected = JsonMapper.builder().build().readTree("""
                {"@context":"https://schema.org","@type":"ClaimReview",
                 "url":"https://desk.test/claims/7-fees-doubled",
                 "claimReviewed":"Fees doubled",
                 "datePublished":"2026-03-02T09:30:00Z","dateModified":"2026-03-04T10:00:00Z","inLanguage":"en",
                 "author":{"@type":"Organization","name":"The Test Desk","url":"https://desk.test/"},
                 "reviewRating":{"@type":"Rating","ratingValue":%d,"bestRating":5,"worstRating":1,
                   "alternateName":"%s","ratingExplanation":"The accounts show four per cent."},
                 "itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Mira Holt"},
                   "datePublished":"2026-02-27",
                   "appearance":[{"@type":"CreativeWork","url":"https://courier.example/port",
                     "headline":"Port had a good year","datePublished":"2026-02-27",
                     "publisher":{"@type":"Organization","name":"The Coast Courier"}}]}}
                """.formatted(value, label));

        assertThat(read(claim(verdict, "Fees doubled", "Mira Holt", "https://courier.example/port")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"DISPUTED", "UNVERIFIABLE"})
    void aVerdictBesideTheScaleHasNoNumber(Verdict verdict) throws JsonProcessingException {
        JsonNode expected = JsonMapper.builder().build().readTree("""
                {"@type":"Rating","alternateName":"%s","ratingExplanation":"The accounts show four per cent."}
                """.formatted(verdict.label()));

        assertThat(read(claim(verdict, "Fees doubled", "", "")).get("reviewRating"))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws JsonProcessingException {
        assertThat(read(claim(Verdict.FALSE, "Fees doubled", "", "")).get("itemReviewed"))
                .isEqualTo(JsonMapper.builder().build().readTree("{\"@type\":\"Claim\"}"));
    }

    @Test
    void nothingOfOneClaimRubsOffOnTheNext() {
        String alone = written(claim(Verdict.DISPUTED, "Quiet", "", ""));
        written(claim(Verdict.FALSE, "Loud", "Mira Holt", "https://courier.example/"));

        assertThat(written(claim(Verdict.DISPUTED, "Quiet", "", ""))).isEqualTo(alone);
    }

    @Test
    void noTextCanEndTheScript() throws JsonProcessingException {
        String nasty = "</script><script>alert(1)</script><!-- & \u2028 \"quoted\" \\ 😀";
        PublishedClaim claim = claim(Verdict.FALSE, nasty, nasty, "https://courier.example/?a=1&b=2");

        assertThat(written(claim)).doesNotContain("<", ">", "&").contains("\\u003c/script\\u003e");
        assertThat(read(claim).get("claimReviewed").asText()).isEqualTo(nasty);
    }

    @ParameterizedTest
    @CsvSource({
        "Mira Holt,Person",
        "The Kremlin,Organization",
        "Ministry of Finance,Organization",
        "General Administration of Customs,Organization",
        "Mark Banks,Person"
    })
    void aNameTellsWhetherItIsAPersons(String name, String type) throws JsonProcessingException {
        assertThat(read(claim(Verdict.FALSE, "x", name, ""))
                        .at("/itemReviewed/author/@type")
                        .asText())
                .isEqualTo(type);
    }
}
