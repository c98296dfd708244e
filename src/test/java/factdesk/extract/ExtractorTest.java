package factdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.load();
    private static final String MARKS = "\"“”„«»‘’'.,:;!?-—()[]\n\n \t\u00A0\u200B\uD83D\uDE00\uFEFF/\\0%$";

    @Test
    void everySpanIsASliceOfTheText() {
        Articles.ALL.forEach(ExtractorTest::assertSlices);
    }

    @Test
    void mangledArticlesGiveSlicesOrNothing() {
        Random random = new Random(20261125);
        for (int i = 0; i < 150; i++) {
            assertSlices(mangled(Articles.ALL.get(i % Articles.ALL.size()), random));
        }
    }

    @Test
    void endlessTextsAreRead() {
        assertSlices("“He said ".repeat(3_000));
        assertSlices("said that he said ".repeat(2_000));
        assertSlices("according to ".repeat(4_000));
        assertSlices("\"".repeat(10_000));
        assertSlices("Ann Lee and Bo Li, ".repeat(2_000) + " said.");
        assertSlices("who, ".repeat(10_000));
    }

    @Test
    void claimOfWhatIsExpectedKeepsItsVerb() {
        String text = "The ferry is expected to sail again at noon.";
        assertThat(EXTRACTOR.extract(text).claims())
                .extracting(FoundClaim::text)
                .containsExactly("The ferry is expected to sail again at noon");
    }

    @Test
    void claimInARelativeClauseNamesWhomItIsAbout() {
        String text = "The council met the dockers of the east pier, many of whom oppose the plan for a wall.";
        assertThat(EXTRACTOR.extract(text).claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.text())
                        .startsWith("the dockers of the east pier, many of whom oppose the plan"));
    }

    @Test
    void claimsAreOnePerStatementAndReadOnTheirOwn() {
        assertThat(EXTRACTOR.extract(Articles.HARBOUR).claims())
                .extracting(FoundClaim::text)
                .contains(
                        "We have asked for these figures four times",
                        "We are still waiting",
                        "Ferry fares rose by 12 percent to $48 in 2024");
    }

    @Test
    void whatIsSaidAccordingToSomebodyIsTheWholeClauseWithItsFigures() {
        String text = "Ferry traffic across the strait has grown for two years, reaching $80.2 million in 2023"
                + " -- a 6 percent annual rise -- according to the harbour office.";

        FoundClaim claim = EXTRACTOR.extract(text).claims().get(0);

        assertThat(claim.text())
                .startsWith("Ferry traffic across the strait")
                .contains("$80.2 million")
                .endsWith("a 6 percent annual rise");
        assertThat(claim.checks()).extracting(Check::says).anyMatch(says -> says.contains("75.66 million"));
    }

    @Test
    void loneYesIsNoClaim() {
        assertThat(EXTRACTOR.extract("“Yes,” said the mayor, Ann Lee.").claims())
                .isEmpty();
    }

    @Test
    void chainOfReportersIsListedFromTheOutside() {
        Extraction extraction = EXTRACTOR.extract(
                "Lee said the bridge would stay closed until spring, according to minutes from the council.");
        FoundClaim claim = extraction.claims().get(0);
        assertThat(claim.attributions().stream()
                        .map(i -> extraction.attributions().get(i).speaker()))
                .containsExactly("the council", "Lee");
    }

    @Test
    void sameTextGivesTheSameExtraction() {
        assertThat(EXTRACTOR.extract(Articles.HARBOUR)).isEqualTo(EXTRACTOR.extract(Articles.HARBOUR));
    }

    /** Cuts, doubles, swaps and litters an article. */
    private static String mangled(String article, Random random) {
        StringBuilder text = new StringBuilder(article);
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
            }
        }
        return text.toString();
    }

    private static void assertSlices(String text) {
        Extraction extraction = EXTRACTOR.extract(text);
        List<Attribution> attributions = extraction.attributions();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            assertThat(attribution.content()).isNotEmpty();
            Stream.of(attribution.source(), attribution.cue(), attribution.content())
                    .flatMap(List::stream)
                    .forEach(span -> assertSlice(text, span));
            if (attribution.within() != null) {
                assertThat(attribution.within()).isBetween(0, i - 1);
            }
        }
        for (FoundClaim claim : extraction.claims()) {
            List<String> words = new ArrayList<>();
            claim.span().forEach(span -> words.add(assertSlice(text, span)));
            assertThat(claim.text()).isEqualTo(String.join(" ", words));
            assertThat(claim.kinds()).isNotEmpty();
        }
    }

    private static String assertSlice(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.of(text)).isEqualTo(span.of(text).strip()).isNotEmpty();
        return span.of(text);
    }
}
