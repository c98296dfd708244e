package factdesk.inbox;

import java.time.Instant;

/**
 * How somebody is told, as their own page shows it.
 *
 * @param mailExists whether the portal sends mail at all
 * @param mailed whether they get it
 * @param feedMadeAt when their feed's address was made; null when they have none
 * @param feedAddress the address, on the one page that shows it; empty on others
 */
public record NoticeSettings(boolean mailExists, boolean mailed, Instant feedMadeAt, String feedAddress) {}
