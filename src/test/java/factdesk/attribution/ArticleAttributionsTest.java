package factdesk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.attribution.StoredAttribution.State;
import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleAttributionsTest {

    private static final ArticleAttributions RADIO_SAYS_TOLL_SAYS = new ArticleAttributions(List.of(
            line(1, null, "20-90", "State radio", 0.9, State.FOUND),
            line(2, 1L, "45-90", "Mira Toll", 0.4, State.FOUND),
            line(3, null, "95-120", null, 0.4, State.CORRECTED)));

    private static AttributionLine line(
            long id, Long outer, String content, String speaker, double confidence, State state) {
        return new AttributionLine(id, outer, "", "", content, "", "", speaker, "", "", confidence, state, 0);
    }

    private static List<Long> chain(Long innermost) {
        return RADIO_SAYS_TOLL_SAYS.chain(innermost).stream()
                .map(AttributionLine::id)
                .toList();
    }

    @Test
    void aChainStartsWithTheOutermostReporter() {
        assertThat(chain(2L)).containsExactly(1L, 2L);
        assertThat(chain(1L)).containsExactly(1L);
        assertThat(chain(null)).isEmpty();
        assertThat(chain(404L)).isEmpty();
    }

    @Test
    void wordsAreOfTheInnermostWhoReportsMostOfThem() {
        assertThat(RADIO_SAYS_TOLL_SAYS
                        .reporting(new Span(50, 60))
                        .orElseThrow()
                        .id())
                .isEqualTo(2);
        assertThat(RADIO_SAYS_TOLL_SAYS
                        .reporting(new Span(22, 60))
                        .orElseThrow()
                        .id())
                .isEqualTo(1);
        assertThat(RADIO_SAYS_TOLL_SAYS
                        .reporting(new Span(85, 120))
                        .orElseThrow()
                        .id())
                .isEqualTo(3);
        assertThat(RADIO_SAYS_TOLL_SAYS.reporting(new Span(120, 130))).isEmpty();
    }

    @Test
    void aChainIsAsSureAsItsLeastSureLinkUntilAnEditorAnswersForIt() {
        assertThat(RADIO_SAYS_TOLL_SAYS.isUnsure(2L)).isTrue();
        assertThat(RADIO_SAYS_TOLL_SAYS.isUnsure(1L)).isFalse();
        assertThat(RADIO_SAYS_TOLL_SAYS.isUnsure(3L)).isFalse();
        assertThat(RADIO_SAYS_TOLL_SAYS.isUnsure(null)).isFalse();
    }

    @Test
    void whoseStatementIsJudgedIsTheOutermostWithAName() {
        assertThat(AttributionLine.speakerOf(RADIO_SAYS_TOLL_SAYS.chain(2L))).isEqualTo("State radio");
        assertThat(AttributionLine.speakerOf(RADIO_SAYS_TOLL_SAYS.chain(3L))).isEmpty();
    }

    @Test
    void attributionsThatHoldEachOtherEndTheChain() {
        ArticleAttributions circle = new ArticleAttributions(
                List.of(line(1, 2L, "0-9", "A", 1, State.ADDED), line(2, 1L, "0-9", "B", 1, State.ADDED)));

        assertThat(circle.chain(1L)).extracting(AttributionLine::id).containsExactly(2L, 1L);
    }

    @Test
    void placesComeBackFromTheDatabaseAsTheyWent() {
        Places places = new Places(List.of(new Span(45, 60), new Span(12, 30)));

        assertThat(places.stored()).isEqualTo("12-30 45-60");
        assertThat(Places.of(places.stored())).isEqualTo(places);
        assertThat(Places.of("")).isEqualTo(Places.NONE);
    }

    @Test
    void placesOfVeryManyPiecesStillFitTheirColumn() {
        List<Span> pieces = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> new Span(999_000 + 2 * i, 999_001 + 2 * i))
                .toList();

        assertThat(new Places(pieces).stored()).hasSizeLessThan(2000);
        assertThat(new Places(pieces).spans()).hasSize(Places.MOST);
    }
}
