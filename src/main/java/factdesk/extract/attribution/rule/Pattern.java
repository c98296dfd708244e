package factdesk.extract.attribution.rule;

import java.util.Optional;

/** One way in which English reports what somebody said. */
interface Pattern {
    /** The report that the clause as a whole is; empty when it is none of this kind. */
    Optional<Report> match(Clause clause);
}
