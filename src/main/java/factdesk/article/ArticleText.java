package factdesk.article;

import java.time.LocalDate;

/**
 * An article with its latest text, for reading; unknown parts are empty or null.
 *
 * @param version the version of what describes the article, for those who change that
 */
public record ArticleText(
        long id,
        long versionId,
        String title,
        String outlet,
        String author,
        String url,
        LocalDate publishedOn,
        int version,
        String text) {}
