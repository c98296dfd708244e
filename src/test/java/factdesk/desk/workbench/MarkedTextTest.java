package factdesk.desk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.MarkedClaim;
import factdesk.claim.WorkState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static final String TEXT = "One two three.\n\nFour five six.";

    private static MarkedClaim mark(long id, int start, int end) {
        return new MarkedClaim(id, start, end, WorkState.NEW);
    }

    private static List<Segment> pieces(long chosen, MarkedClaim... marks) {
        return MarkedText.paragraphs(TEXT, List.of(marks), chosen, MarkedParts.NONE).stream()
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aTextWithoutClaimsIsItsParagraphs() {
        assertThat(pieces(0)).extracting(Segment::words).containsExactly("One two three.", "Four five six.");
    }

    @Test
    void aClaimAcrossParagraphsIsMarkedInBoth() {
        List<Segment> pieces = pieces(5, mark(5, 8, 20));

        assertThat(pieces).extracting(Segment::words).containsExactly("One two ", "three.", "Four", " five six.");
        assertThat(pieces).extracting(Segment::claimId).containsExactly(0L, 5L, 5L, 0L);
        assertThat(pieces).extracting(Segment::chosen).containsExactly(false, true, true, false);
        assertThat(pieces.get(1).begins()).containsExactly(5L);
        assertThat(pieces.get(2).begins()).isEmpty();
    }

    @Test
    void ofClaimsWithinEachOtherTheInnerOneIsOpened() {
        assertThat(pieces(0, mark(1, 0, 14), mark(2, 4, 7)))
                .extracting(Segment::claimId)
                .containsExactly(1L, 2L, 1L, 0L);
    }

    @Test
    void claimsOnTheSameWordsAreAllWithinReach() {
        MarkedClaim[] marks = {mark(1, 0, 3), mark(2, 0, 3), mark(3, 0, 3)};

        assertThat(pieces(0, marks).get(0).claimId()).isEqualTo(1);
        assertThat(pieces(1, marks).get(0).claimId()).isEqualTo(2);
        assertThat(pieces(0, marks).get(0).begins()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aDismissedClaimIsMarkedOnlyWhileItIsOpen() {
        MarkedClaim dismissed = new MarkedClaim(9, 0, 3, WorkState.DISMISSED);

        assertThat(pieces(0, dismissed)).noneMatch(Segment::isMarked);
        assertThat(pieces(9, dismissed).get(0).claimId()).isEqualTo(9);
    }

    @Test
    void thePiecesOfAnyMarkedTextAreTheTextAndEveryClaimBeginsOnce() {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String text = ("a"
                    + random.ints(60, 0, 5)
                            .collect(
                                    StringBuilder::new,
                                    (all, i) -> all.append("xyz \n".charAt(i)),
                                    StringBuilder::append)
                    + "b");
            List<MarkedClaim> marks = new ArrayList<>();
            for (long id = 1; id <= random.nextInt(8); id++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                // As claims do, these start and end with words.
                if (!text.substring(start, end).isBlank() && text.charAt(start) != '\n') {
                    marks.add(mark(id, start, end));
                }
            }
            List<Segment> pieces = MarkedText.paragraphs(text, marks, 1, MarkedParts.NONE).stream()
                    .flatMap(List::stream)
                    .toList();

            assertThat(pieces.stream().map(Segment::words).collect(Collectors.joining()))
                    .isEqualTo(text.replace("\n", ""));
            assertThat(pieces)
                    .allSatisfy(piece -> assertThat(text.substring(
                                    piece.start(), piece.start() + piece.words().length()))
                            .isEqualTo(piece.words()));
            assertThat(pieces.stream().flatMap(piece -> piece.begins().stream()).sorted())
                    .containsExactlyElementsOf(LongStream.of(marks.stream()
                                    .mapToLong(MarkedClaim::claimId)
                                    .toArray())
                            .boxed()
                            .toList());
        }
    }
}
