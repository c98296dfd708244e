package factdesk.comment;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Colleague;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What plain text is made of. */
class PiecesTest {

    private static final Pieces PIECES = new Pieces(List.of(
            new Colleague(1, "Ana"),
            new Colleague(2, "Ana Kovač"),
            new Colleague(3, "Li Wei"),
            new Colleague(4, "Li Wei")));

    @Test
    void aColleagueIsMentionedByTheWholeNameInAnyCase() {
        assertThat(PIECES.mentioned("@ana kovač, please look; @ANA. too")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(PIECES.mentioned("(@Ana)")).containsExactly(1L);
        assertThat(PIECES.mentioned("@Anabel and ana@ana.example and Ana")).isEmpty();
    }

    @Test
    void allWhoHaveTheNameAreMentioned() {
        assertThat(PIECES.mentioned("@Li Wei?")).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void onlyWebAddressesLeadAnywhereAndTheSentencesEndIsNotTheirs() {
        assertThat(PIECES.of("See https://a.example/x?y=1. And (http://b.example/)! Not javascript:alert(1) or data:x"))
                .filteredOn(piece -> piece.href() != null)
                .extracting(Piece::href)
                .containsExactly("https://a.example/x?y=1", "http://b.example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "@@Ana",
                "https://",
                "https://x.example/@Ana Kovač",
                "a\nb @Li Wei\nhttps://x.example",
                "@Ana https://x.example/…) end"
            })
    void thePiecesTogetherAreTheText(String text) {
        assertThat(PIECES.of(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }
}
