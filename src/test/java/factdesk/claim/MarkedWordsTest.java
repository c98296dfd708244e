package factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import org.junit.jupiter.api.Test;

class MarkedWordsTest {

    private static final Extraction HARBOUR = Stories.harbour();

    private static FoundClaim marked(String words) {
        return MarkedWords.in(HARBOUR, Stories.HARBOUR, new Reading(Stories.HARBOUR).span(words));
    }

    @Test
    void wordsMarkedByHandBringTheirFigures() {
        FoundClaim claim = marked("container traffic rose by 12 percent to 4.2 million boxes");

        assertThat(claim.quantities()).containsExactly(0, 1);
        assertThat(claim.kinds()).containsExactly(FoundClaim.Kind.NUMERIC);
    }

    @Test
    void whatTheFiguresImplyComesOnlyWithAllOfThem() {
        assertThat(marked("rose by 12 percent").checks()).isEmpty();
        assertThat(marked("State radio reported that harbour director Mira Toll said container traffic rose by 12"
                                + " percent to 4.2 million boxes in 2025.")
                        .checks())
                .hasSize(1);
    }

    @Test
    void wordsWithoutFiguresAreAClaimBecauseAnEditorSaysSo() {
        FoundClaim claim = marked("Old hands remember three hundred.");

        assertThat(claim.kinds()).isEmpty();
        assertThat(claim.why()).containsExactly("marked by an editor");
    }
}
