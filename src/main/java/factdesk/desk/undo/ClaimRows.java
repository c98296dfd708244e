package factdesk.desk.undo;

import factdesk.store.rows.RowsOf;
import java.util.List;
import java.util.stream.Stream;

/** The rows that make up a claim, each table before those that need it. */
final class ClaimRows {

    private static final String OF_CLAIM = "claim_id in (?, ?)";
    private static final String OF_WORDS = "occurrence_id in (select id from occurrence where claim_id in (?, ?))";
    private static final String FIGURES = "(select id from figure where " + OF_WORDS + ")";
    private static final String CHECKS = "(select id from derived_check where " + OF_WORDS + ")";
    private static final List<String> ID = List.of("id");

    /** What every deed can change. */
    static final List<RowsOf> FIELDS = List.of(
            new RowsOf("claim", ID, "id in (?, ?)"),
            new RowsOf("occurrence", ID, OF_CLAIM),
            new RowsOf("dismissal", List.of("claim_id"), OF_CLAIM),
            new RowsOf("evidence", ID, OF_CLAIM),
            new RowsOf("derived_check", ID, OF_WORDS));

    /** What other words bring and take, too. */
    static final List<RowsOf> WORDS = Stream.concat(
                    FIELDS.stream(),
                    Stream.of(
                            new RowsOf("claim_comment", ID, OF_CLAIM),
                            new RowsOf("reply_sought", ID, OF_CLAIM),
                            new RowsOf("search_made", ID, OF_CLAIM),
                            new RowsOf("claim_topic", ID, OF_CLAIM),
                            new RowsOf("schedule", List.of("claim_id"), OF_CLAIM),
                            new RowsOf("worth_reason", List.of("occurrence_id", "feature"), OF_WORDS),
                            new RowsOf("figure", ID, OF_WORDS),
                            new RowsOf("official_figure", ID, "figure_id in " + FIGURES + " or check_id in " + CHECKS),
                            new RowsOf("measure", List.of("figure_id"), "figure_id in " + FIGURES),
                            new RowsOf("measure_word", ID, "figure_id in " + FIGURES),
                            new RowsOf(
                                    "contradiction",
                                    ID,
                                    "first_figure_id in " + FIGURES + " or second_figure_id in " + FIGURES)))
            .toList();

    private ClaimRows() {}
}
