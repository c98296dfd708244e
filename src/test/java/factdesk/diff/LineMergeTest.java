package factdesk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMergeTest {

    private static final String BASE = "First.\n\nSecond.\n\nThird.";

    @Test
    void changesOfDifferentParagraphsComeTogether() {
        assertThat(LineMerge.of(BASE, "First, they said.\n\nSecond.\n\nThird.", "First.\n\nSecond.\n\nThird, I say."))
                .contains("First, they said.\n\nSecond.\n\nThird, I say.");
        assertThat(LineMerge.of(BASE, "First.\n\nThird.", "Zeroth.\n\nFirst.\n\nSecond.\n\nThird."))
                .contains("Zeroth.\n\nFirst.\n\nThird.");
        assertThat(LineMerge.of(BASE, BASE + "\n\nFourth.", "1st.\n\nSecond.\n\nThird."))
                .contains("1st.\n\nSecond.\n\nThird.\n\nFourth.");
    }

    @Test
    void theSameChangeOfBothIsOne() {
        assertThat(LineMerge.of(BASE, "1st.\n\nSecond.\n\nThird.", "1st.\n\nSecond.\n\n3rd."))
                .contains("1st.\n\nSecond.\n\n3rd.");
    }

    @Test
    void changesThatTouchAreLeftToAPerson() {
        assertThat(LineMerge.of(BASE, "First.\n\nTheirs.\n\nThird.", "First.\n\nMine.\n\nThird."))
                .isEmpty();
        assertThat(LineMerge.of(BASE, BASE + "\nTheirs.", BASE + "\nMine.")).isEmpty();
        assertThat(LineMerge.of("One.\nTwo.", "One!\nTwo.", "One.\nTwo!")).isEmpty();
        assertThat(LineMerge.of("", "Theirs.", "Mine.")).isEmpty();
        assertThat(LineMerge.of(BASE, "", "First.\n\nSecond.\n\nMine.")).isEmpty();
    }
}
