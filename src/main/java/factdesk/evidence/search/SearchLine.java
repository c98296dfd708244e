package factdesk.evidence.search;

import java.time.LocalDate;

/**
 * A search for evidence that found nothing.
 *
 * @param place where somebody searched
 * @param words for what; empty when nobody said
 */
public record SearchLine(long id, String place, String words, LocalDate searchedOn) {}
