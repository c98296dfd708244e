package factdesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is and who signs in to it.
 *
 * @param url a JDBC address of H2 or PostgreSQL
 */
public record DatabaseAddress(String url, String user, String password) {

    // "mem:", "tcp:" and their like begin with two letters or more; "C:" is a drive.
    private static final Pattern EMBEDDED_FILE = Pattern.compile("jdbc:h2:(?:file:)?((?![a-z]{2,}:)[^;]+).*");

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

    /** The file of an embedded database, without its ending; nothing for servers and what lies in memory. */
    public Optional<Path> file() {
        Matcher matcher = EMBEDDED_FILE.matcher(url);
        return matcher.matches()
                ? Optional.of(Path.of(matcher.group(1).replaceFirst("^~", System.getProperty("user.home"))))
                : Optional.empty();
    }

    /**
     * A connection of one's own, for what takes longer than a request may: no time limit is on it.
     *
     * @throws DatabaseUnavailable when there is none to be had
     */
    public Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw DatabaseUnavailable.cannotConnect(this, e);
        }
    }

    /** The address without what we added to it, and without a password. */
    @Override
    public String toString() {
        String given = url.startsWith("jdbc:h2:") ? url.replaceFirst(";.*", "") : url;
        return given.replaceAll("(?i)(password=)[^&;]*", "$1***");
    }
}
