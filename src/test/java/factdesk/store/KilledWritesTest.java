package factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Java;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWritesTest {

    private static final int KILLS = 10;
    private static final int WRITES_BEFORE_A_KILL = 60;

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
        Set<Long> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            writeAndKill(kill * 1_000_000L, acknowledged);
        }

        try (Connection connection =
                DriverManager.getConnection(DatabaseAddress.embedded(folder).url(), "", "")) {
            Set<Long> deeds = ids(connection, "deed");
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * WRITES_BEFORE_A_KILL);
            assertThat(deeds).containsAll(acknowledged);
            assertThat(ids(connection, "audit")).isEqualTo(deeds);
        }
    }

    private void writeAndKill(long firstId, Set<Long> acknowledged) throws IOException, InterruptedException {
        Process writer = Java.run(Writer.class, folder.toString(), String.valueOf(firstId));
        try (BufferedReader said = writer.inputReader()) {
            int heard = 0;
            // What was said before the kill stays in the pipe and counts too.
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                acknowledged.add(Long.parseLong(line));
                heard++;
                if (heard == WRITES_BEFORE_A_KILL) {
                    // Unlike the process, its handle leaves the pipe open.
                    writer.toHandle().destroyForcibly();
                }
            }
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    private static Set<Long> ids(Connection connection, String table) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (ResultSet rows = connection.createStatement().executeQuery("select id from " + table)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
