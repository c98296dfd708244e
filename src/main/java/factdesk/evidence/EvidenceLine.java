package factdesk.evidence;

import java.time.LocalDate;

/** A source with what it says about a claim. */
public record EvidenceLine(
        long id,
        String url,
        String title,
        String publisher,
        Source.Kind kind,
        Evidence.Stance stance,
        String excerpt,
        LocalDate accessedOn,
        int version) {}
