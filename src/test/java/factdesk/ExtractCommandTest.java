package factdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    @TempDir
    Path folder;

    @Test
    void oneLineAFileUnderTheFilesName() throws IOException {
        Path first = Files.writeString(folder.resolve("a.txt"), "The mayor said trams will run again.");
        Path second = Files.writeString(folder.resolve("b.txt"), "");
        Printed printed = run("extract", first.toString(), second.toString());
        assertThat(printed.code()).isZero();
        assertThat(printed.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"" + first + "\",\"attributions\":[{"),
                        line -> assertThat(line).startsWith("{\"id\":\"" + second + "\",\"attributions\":[]"));
    }

    @Test
    void fileThatIsNotThereFailsAndTheRestIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The mayor said trams will run again.");
        Printed printed = run("extract", folder.resolve("none.txt").toString(), file.toString());
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().lines()).hasSize(1);
    }

    @Test
    void badLineFailsAndTheRestIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\n{\"id\":\"b\",\"text\":\"Rain fell.\"}\n");
        Printed printed = run("extract", "--jsonl", file.toString());
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.out().lines()).hasSize(2);
    }

    @Test
    void unknownOptionIsWrongUsage() {
        assertThat(run("extract", "--xml").code()).isEqualTo(2);
        assertThat(run("extract", "--help").code()).isZero();
    }

    private record Printed(int code, String out) {}

    private static Printed run(String... args) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            return new Printed(Main.run(args), out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
        }
    }
}
