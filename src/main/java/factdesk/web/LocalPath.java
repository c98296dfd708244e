package factdesk.web;

import java.util.Optional;

/** Addresses within this portal: where a visitor may be sent on the word of the address bar. */
public final class LocalPath {

    private static final int LONGEST = 1000;

    private LocalPath() {}

    /**
     * The path as given, when a browser that is sent there stays on this portal.
     *
     * <p>{@code //host} and {@code /\host} lead elsewhere, and some browsers read their encoded forms alike.
     */
    public static Optional<String> of(String given) {
        return Optional.ofNullable(given).filter(path -> path.length() <= LONGEST && isLocal(path));
    }

    private static boolean isLocal(String path) {
        return path.chars().allMatch(c -> c > ' ' && c < 0x7F)
                && staysHere(path)
                && PercentEncoding.decode(path, false)
                        .filter(LocalPath::staysHere)
                        .isPresent();
    }

    private static boolean staysHere(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
