package factdesk.article;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.quantity.Origin;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletCountryTest {

    @ParameterizedTest
    @CsvSource({
        "https://news.example.com.au/story,AU",
        "https://example.ca/,CA",
        "http://example.co.nz/a?b=c,NZ",
        "https://example.sg,SG",
        "https://example.com.hk:8443/x,HK",
        "https://example.co.uk/,GB",
        "https://example.com/au,''",
        "https://example.org,''",
        "https://example.tv/,''",
        "https://192.0.2.7/,''",
        "'',''",
    })
    void theCountryIsThatOfTheDomain(String address, String country) {
        assertThat(OutletCountry.of(address)).isEqualTo(country);
    }

    @Test
    void theFormTellsWhereAndWhenAnArticleAppeared() {
        ArticleForm form = new ArticleForm("", "text", "", "", "https://example.com.au/story", "2024-05-01");
        assertThat(form.origin()).isEqualTo(new Origin("AU", LocalDate.of(2024, 5, 1)));
        assertThat(ArticleForm.EMPTY.origin()).isEqualTo(Origin.UNKNOWN);
    }
}
