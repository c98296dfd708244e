package factdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @TempDir
    Path folder;

    @Test
    void nothingNeedsToBeConfigured() {
        Settings settings = SettingsReader.read(Map.of("PATH", "/bin"), folder);

        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(7070);
        assertThat(settings.baseUrl()).hasToString("http://localhost:7070");
        assertThat(settings.database().url()).startsWith("jdbc:h2:file:").contains("WRITE_DELAY=0");
        assertThat(settings.dataDir()).isAbsolute().hasFileName("data");
        assertThat(settings.siteName()).isEmpty();
        assertThat(settings.firstAdmin()).isEmpty();
    }

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        Files.writeString(folder.resolve("factdesk.properties"), """
                factdesk.port = 7171
                factdesk.site.name = The Harbour Desk
                """);

        Settings settings = SettingsReader.read(Map.of("FACTDESK_PORT", "7272"), folder);

        assertThat(settings.port()).isEqualTo(7272);
        assertThat(settings.siteName()).hasValue("The Harbour Desk");
    }

    @Test
    void aNameInTheFileThatIsNoSettingIsNamedAsItIsWritten() throws IOException {
        Files.writeString(folder.resolve("factdesk.properties"), "factdesk.prot = 7171\n");

        assertThatThrownBy(() -> SettingsReader.read(Map.of(), folder))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("factdesk.prot");
    }

    @ParameterizedTest
    @CsvSource({
        "FACTDESK_PORT, 70700",
        "FACTDESK_PORT, -1",
        "FACTDESK_PORT, http",
        "FACTDESK_BASE_URL, desk.example.org",
        "FACTDESK_BASE_URL, ftp://desk.example.org",
        "FACTDESK_BASE_URL, https://desk.example.org/path",
        "FACTDESK_BASE_URL, https://user@desk.example.org",
        "FACTDESK_BASE_URL, https://",
        "FACTDESK_DB_URL, jdbc:mysql://localhost/desk",
        "FACTDESK_ADMIN_EMAIL, ana@desk.test",
        "FACTDESK_ADMIN_PASSWORD, seven grey herons",
        "FACTDESK_UNKNOWN, x"
    })
    void aWrongSettingIsNamed(String name, String value) {
        assertThatThrownBy(() -> SettingsReader.read(Map.of(name, value), folder))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(name)
                .extracting(Throwable::getMessage)
                .asString()
                .doesNotContain("\n", "seven grey herons");
    }

    @Test
    void aPasswordIsNotShown() {
        Settings settings = SettingsReader.read(
                Map.of(
                        "FACTDESK_ADMIN_EMAIL", "ana@desk.test",
                        "FACTDESK_ADMIN_PASSWORD", "seven grey herons",
                        "FACTDESK_DB_URL", "jdbc:postgresql://localhost/desk?password=heron",
                        "FACTDESK_DB_PASSWORD", "egret"),
                folder);

        assertThat(settings.toString()).doesNotContain("herons", "heron", "egret");
    }
}
