package factdesk.importing;

import java.io.IOException;
import java.util.Optional;

/** Articles one after the other, so that no more than one is in memory. */
@FunctionalInterface
public interface Entries {

    /** The next one; nothing at the end. */
    Optional<Entry> next() throws IOException;
}
