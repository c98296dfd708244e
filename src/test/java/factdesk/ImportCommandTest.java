package factdesk;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.store.DatabaseAddress;
import factdesk.testing.Java;
import factdesk.testing.Run;
import factdesk.testing.RunningPortal;
import factdesk.testing.Staff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing at the command line, as a system administrator sees it. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private Run run(String... command) throws Exception {
        return Run.of(
                Java.builder(
                        Main.class,
                        Map.of("FACTDESK_DATA_DIR", folder.resolve("data").toString()),
                        command),
                "");
    }

    @Test
    void goodLinesGoInBadOnesAreNamedAndASecondRunAddsNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("articles.jsonl"), """
                {"title":"Weir","text":"The weir holds 12 million litres, Ada Moor said."}
                {
                {"text":"The weir was built in 1911."}
                """);
        Run nobody = run("import", file.toString());
        Run locked;
        try (RunningPortal portal = RunningPortal.on(DatabaseAddress.embedded(folder.resolve("data")))) {
            portal.session(Role.ADMIN);
            portal.session(Role.EDITOR);
            locked = run("import", file.toString());
        }

        Run first = run("import", file.toString(), "--as", Staff.email(Role.EDITOR));
        Run again = run("import", file.toString());

        assertThat(nobody.error()).startsWith("factdesk: There is no administrator yet");
        assertThat(locked.code()).isEqualTo(1);
        assertThat(locked.error().lines()).hasSize(1);
        assertThat(locked.error()).contains("stop that one first", "http://localhost:7070/desk/import");
        assertThat(first.code()).isEqualTo(1);
        assertThat(first.output()).isEqualTo("Added 2, there already 0, not brought in 1.\n");
        assertThat(first.error().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line 2: It is not JSON."),
                        line -> assertThat(line).startsWith("factdesk: 1 of 3 lines could not be brought in"));
        assertThat(again.output()).isEqualTo("Added 0, there already 2, not brought in 1.\n");
    }

    @Test
    void wrongUsageAndAMissingFileAreToldApart() {
        assertThat(Main.run("import")).isEqualTo(2);
        assertThat(Main.run("import", "--help")).isZero();
        assertThat(Main.run("import", folder.resolve("none.jsonl").toString())).isEqualTo(1);
    }
}
