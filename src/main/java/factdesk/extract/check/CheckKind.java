package factdesk.extract.check;

import java.util.List;

/** One kind of arithmetic that a statement's figures allow. */
interface CheckKind {
    /** What it is called, and what it assumes. */
    Rule rule();

    /** What the figures imply, or where they do not agree; nothing when they allow no such arithmetic. */
    List<Check> of(Statement statement);
}
