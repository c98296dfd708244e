package factdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.load();

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
}
