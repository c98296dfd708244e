package factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.ClaimKind;
import factdesk.claim.Verdict;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static ClaimForm form(
            String headline, String speaker, Verdict verdict, AttributionFinding attribution, String finding) {
        return new ClaimForm(headline, speaker, verdict, attribution, finding, "words", 0, 1);
    }

    @Test
    void anEmptyClaimLacksVerdictFindingAndSource() {
        ClaimForm form = form("Trade rose", "", null, AttributionFinding.NOT_ATTRIBUTED, " ");

        assertThat(Checklist.of(ClaimKind.NUMERIC, form, 0).missing())
                .extracting(Checklist.Item::field)
                .containsExactly("verdict", "finding", "url");
    }

    @Test
    void aCheckedClaimLacksNothing() {
        ClaimForm form = form("Trade rose", "", Verdict.FALSE, AttributionFinding.NOT_ATTRIBUTED, "It fell.");

        assertThat(Checklist.of(ClaimKind.NUMERIC, form, 1).isComplete()).isTrue();
    }

    @Test
    void anAttributedClaimNeedsItsSpeakerAndWhetherTheWordsWereSaid() {
        ClaimForm nobody = form("Trade rose", "", Verdict.FALSE, AttributionFinding.REPORTED_ONLY, "It fell.");
        ClaimForm unknown = form("Trade rose", "Toll", Verdict.FALSE, AttributionFinding.NOT_ATTRIBUTED, "It fell.");

        assertThat(Checklist.of(ClaimKind.BOTH, nobody, 1).missing())
                .extracting(Checklist.Item::field)
                .containsExactly("speaker");
        assertThat(Checklist.of(ClaimKind.NUMERIC, unknown, 1).missing())
                .extracting(Checklist.Item::field)
                .containsExactly("attribution");
    }

    @Test
    void verifiedNeverReadsAsOurWordForTheirs() {
        ClaimForm bare = form("Trade rose", "Mira Toll", Verdict.VERIFIED, AttributionFinding.REPORTED_ONLY, "Yes.");
        ClaimForm named =
                form("Toll said trade rose", "Mira Toll", Verdict.VERIFIED, AttributionFinding.REPORTED_ONLY, "Yes.");

        assertThat(Checklist.of(ClaimKind.ATTRIBUTED, bare, 1).missing())
                .extracting(Checklist.Item::field)
                .containsExactly("headline");
        assertThat(Checklist.of(ClaimKind.ATTRIBUTED, named, 1).isComplete()).isTrue();
    }
}
