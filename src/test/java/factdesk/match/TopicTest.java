package factdesk.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void theSameMeasureOfTheSamePlaceMatchesInOtherWords() {
        Topic one = Topic.of("the rice harvests of the country", List.of("Orvany", "Brenner"));
        Topic other = Topic.of("rice harvest", List.of("Orvanian", "Lisse"));

        assertThat(one.matches(other)).isTrue();
    }

    @Test
    void anotherPlaceIsAnotherMeasure() {
        Topic one = Topic.of("rice harvest", List.of("Orvany"));
        Topic other = Topic.of("rice harvest", List.of("Kestrel"));

        assertThat(one.matches(other)).isFalse();
    }

    @Test
    void anotherThingMeasuredIsAnotherMeasure() {
        Topic one = Topic.of("rice harvest", List.of("Orvany"));
        Topic other = Topic.of("wheat exports", List.of("Orvany"));

        assertThat(one.matches(other)).isFalse();
    }

    @Test
    void namesAreTheWordsWithACapitalInTheMidstOfASentence() {
        assertThat(Names.of("Yesterday the port of Lisse closed. Nobody in Lisse knew, said Mayor Ilse Brandt."))
                .contains("Lisse", "Ilse", "Brandt")
                .doesNotContain("Yesterday", "Nobody");
    }

    @Test
    void aCountryAndItsPeopleAreOneName() {
        Topic one = Topic.of("trade", List.of("Chinese"));

        assertThat(one.matches(Topic.of("trade", List.of("China", "Russia")))).isTrue();
        assertThat(one.matches(Topic.of("trade", List.of("Chile")))).isFalse();
    }
}
