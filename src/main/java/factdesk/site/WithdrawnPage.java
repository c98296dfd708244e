package factdesk.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What stands where a claim was. */
public record WithdrawnPage(String headline, Instant withdrawnAt, String reason) {

    /** The day, in UTC. */
    public LocalDate withdrawnOn() {
        return withdrawnAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
