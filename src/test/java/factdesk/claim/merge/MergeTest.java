package factdesk.claim.merge;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every field is on its own: who changed it has it, and what both changed is for a person to decide. */
class MergeTest {

    private static final Random RANDOM = new Random(4);

    @Test
    void whatOneSideChangedIsTakenAndWhatBothChangedIsMineUntilDecided() {
        for (int round = 0; round < 2000; round++) {
            ClaimForm base = form(3);
            ClaimForm theirs = form(5);
            ClaimForm mine = form(3);
            Merge merge = Merge.of(base, theirs, mine);

            assertThat(merge.result().version()).isEqualTo(5);
            for (Field field : Field.values()) {
                boolean iDid = !field.isSame(base, mine);
                boolean theyDid = !field.isSame(base, theirs);
                assertThat(merge.clashes().contains(field)).isEqualTo(iDid && theyDid && !field.isSame(mine, theirs));
                assertThat(field.isSame(merge.result(), iDid ? mine : theirs)).isTrue();
            }
        }
    }

    @Test
    void theSameWordsInAnotherPlaceAreOtherWords() {
        ClaimForm base = new ClaimForm("h", "", null, AttributionFinding.REPORTED_ONLY, "", "Fees rose.", 10, 1);
        ClaimForm moved = new ClaimForm("h", "", null, AttributionFinding.REPORTED_ONLY, "", "Fees rose.", 90, 1);

        assertThat(Merge.of(base, base, moved).result().near()).isEqualTo(90);
        assertThat(Merge.of(base, moved, base).result().near()).isEqualTo(90);
        assertThat(Field.QUOTE.isSame(base, moved)).isFalse();
    }

    @Test
    void aFindingThatBothChangedInDifferentParagraphsHasBoth() {
        ClaimForm base = form(1).saying("First.\n\nSecond.");

        Merge merge = Merge.of(base, base.saying("1st.\n\nSecond."), base.saying("First.\n\n2nd."));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.result().finding()).isEqualTo("1st.\n\n2nd.");
    }

    private static ClaimForm form(int version) {
        return new ClaimForm(
                any(List.of("One headline", "Another", "A third")),
                any(List.of("", "Ada Lund", "Mira Toll")),
                any(List.of(Verdict.FALSE, Verdict.VERIFIED, Verdict.MISLEADING)),
                any(List.of(
                        AttributionFinding.REPORTED_ONLY, AttributionFinding.MISQUOTED, AttributionFinding.NOT_FOUND)),
                any(List.of("", "Counted.", "Asked.")),
                any(List.of("Fees rose.", "Fees fell.")),
                any(List.of(10, 90)),
                version);
    }

    private static <T> T any(List<T> values) {
        return values.get(RANDOM.nextInt(values.size()));
    }
}
