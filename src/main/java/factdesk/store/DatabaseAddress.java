package factdesk.store;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a database is and who signs in to it.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 */
public record DatabaseAddress(String url, String user, String password) {

    /** An address as the administrator wrote it; H2 is made to write each commit before it answers. */
    public static DatabaseAddress of(String url, String user, String password) {
        return new DatabaseAddress(url.startsWith("jdbc:h2:") ? durable(url) : url, user, password);
    }

    /** The embedded database in a folder of its own. */
    public static DatabaseAddress embedded(Path directory) {
        return of("jdbc:h2:file:" + directory.resolve("factdesk").toAbsolutePath(), "", "");
    }

    // By default H2 writes up to half a second after it acknowledged a commit, and a killed process loses those writes.
    private static String durable(String url) {
        String upper = url.toUpperCase(Locale.ROOT);
        String delay = upper.contains(";WRITE_DELAY=") ? "" : ";WRITE_DELAY=0";
        String onExit = upper.contains(";DB_CLOSE_ON_EXIT=") ? "" : ";DB_CLOSE_ON_EXIT=FALSE";
        // What goes wrong is thrown and logged by us; H2's own trace file would grow beside the database.
        String trace = upper.contains(";TRACE_LEVEL_FILE=") ? "" : ";TRACE_LEVEL_FILE=0";
        return url + delay + onExit + trace;
    }

    boolean isPostgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** The address without what we added to it, and without a password. */
    @Override
    public String toString() {
        String given = url.startsWith("jdbc:h2:") ? url.replaceFirst(";.*", "") : url;
        return given.replaceAll("(?i)(password=)[^&;]*", "$1***");
    }
}
