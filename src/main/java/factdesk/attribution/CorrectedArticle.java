package factdesk.attribution;

import java.time.LocalDate;

/**
 * An article whose attributions editors have looked at.
 *
 * @param publishedOn null when unknown
 */
record CorrectedArticle(long id, String outlet, LocalDate publishedOn, String title, String text) {}
