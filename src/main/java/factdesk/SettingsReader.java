package factdesk;

import factdesk.setting.DeskSettings;
import factdesk.store.DatabaseAddress;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** Reads {@link Settings} from the environment and {@code factdesk.properties}; the environment wins. */
final class SettingsReader {

    private static final String PREFIX = "FACTDESK_";
    private static final Set<String> NAMES = Set.of(
            "FACTDESK_PORT",
            "FACTDESK_HOST",
            "FACTDESK_BASE_URL",
            "FACTDESK_DB_URL",
            "FACTDESK_DB_USER",
            "FACTDESK_DB_PASSWORD",
            "FACTDESK_DATA_DIR",
            "FACTDESK_SITE_NAME",
            "FACTDESK_SECRET",
            "FACTDESK_ADMIN_EMAIL",
            "FACTDESK_ADMIN_PASSWORD",
            "FACTDESK_MODEL",
            "FACTDESK_WORTH",
            "FACTDESK_TRUSTED_PROXY",
            "FACTDESK_SMTP_HOST",
            "FACTDESK_SMTP_PORT",
            "FACTDESK_SMTP_USER",
            "FACTDESK_SMTP_PASSWORD",
            "FACTDESK_SMTP_TLS",
            "FACTDESK_SMTP_FROM");

    private static final int SHORTEST_SECRET = 32;

    private final Map<String, String> values = new TreeMap<>();

    private SettingsReader() {}

    /**
     * @param environment the process's environment
     * @param directory where {@code factdesk.properties} may lie
     * @throws StartupProblem for an unknown name or a value that cannot be used
     */
    static Settings read(Map<String, String> environment, Path directory) {
        SettingsReader reader = new SettingsReader();
        reader.addFile(directory.resolve("factdesk.properties"));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                reader.add(name, name, value);
            }
        });
        return reader.settings();
    }

    private void addFile(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartupProblem("The settings file " + file + " cannot be read: " + e.getMessage(), e);
        }
        properties
                .stringPropertyNames()
                .forEach(name ->
                        add(name.toUpperCase(Locale.ROOT).replace('.', '_'), name, properties.getProperty(name)));
    }

    private void add(String name, String asWritten, String value) {
        if (!NAMES.contains(name)) {
            throw new StartupProblem(
                    "There is no setting " + asWritten + "; the settings are " + String.join(", ", sorted()) + ".");
        }
        if (!value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    private static Iterable<String> sorted() {
        return NAMES.stream().sorted().toList();
    }

    private Settings settings() {
        int port = port();
        Path dataDir = Path.of(value("FACTDESK_DATA_DIR").orElse("data")).toAbsolutePath();
        return new Settings(
                value("FACTDESK_HOST").orElse("127.0.0.1"),
                port,
                baseUrl(value("FACTDESK_BASE_URL").orElse("http://localhost:" + port)),
                database(dataDir),
                dataDir,
                siteName(),
                secret(),
                firstAdmin(),
                value("FACTDESK_TRUSTED_PROXY"),
                value("FACTDESK_MODEL"),
                value("FACTDESK_WORTH"),
                new MailReader(this::value).server());
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Optional<String> siteName() {
        Optional<String> name = value("FACTDESK_SITE_NAME");
        if (name.isPresent() && DeskSettings.NEWSROOM_NAME.read(name.get()).isEmpty()) {
            throw new StartupProblem("FACTDESK_SITE_NAME can't be used. " + DeskSettings.NEWSROOM_NAME.rule());
        }
        return name;
    }

    private Optional<String> secret() {
        Optional<String> secret = value("FACTDESK_SECRET");
        if (secret.isPresent() && secret.get().length() < SHORTEST_SECRET) {
            throw new StartupProblem("FACTDESK_SECRET must have at least " + SHORTEST_SECRET
                    + " characters that nobody can guess, such as those of: openssl rand -hex 32");
        }
        return secret;
    }

    private int port() {
        String written = value("FACTDESK_PORT").orElse("7070");
        try {
            int port = Integer.parseInt(written);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // The message below says it for both.
        }
        throw new StartupProblem("FACTDESK_PORT must be a number from 0 to 65535, not \"" + written + "\".");
    }

    private static URI baseUrl(String written) {
        try {
            URI url = new URI(written.replaceAll("/$", ""));
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            boolean origin = url.getRawPath().isEmpty() && url.getRawQuery() == null && url.getRawUserInfo() == null;
            if (web && origin && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // The message below says it for both.
        }
        throw new StartupProblem("FACTDESK_BASE_URL must be an address such as https://check.example.org, without a"
                + " path, not \"" + written + "\".");
    }

    private DatabaseAddress database(Path dataDir) {
        Optional<String> url = value("FACTDESK_DB_URL");
        if (url.isPresent()
                && !url.get().startsWith("jdbc:postgresql:")
                && !url.get().startsWith("jdbc:h2:")) {
            throw new StartupProblem(
                    "FACTDESK_DB_URL must start with jdbc:postgresql: or jdbc:h2:, not \"" + url.get() + "\".");
        }
        return url.map(given -> DatabaseAddress.of(
                        given,
                        value("FACTDESK_DB_USER").orElse(""),
                        value("FACTDESK_DB_PASSWORD").orElse("")))
                .orElseGet(() -> DatabaseAddress.embedded(dataDir));
    }

    private Optional<Settings.FirstAdmin> firstAdmin() {
        Optional<String> email = value("FACTDESK_ADMIN_EMAIL");
        Optional<String> password = value("FACTDESK_ADMIN_PASSWORD");
        if (email.isPresent() != password.isPresent()) {
            throw new StartupProblem("FACTDESK_ADMIN_EMAIL and FACTDESK_ADMIN_PASSWORD go together: set both or none.");
        }
        return email.map(address -> new Settings.FirstAdmin(address, password.orElseThrow()));
    }
}
