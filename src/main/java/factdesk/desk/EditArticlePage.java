package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.web.Errors;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form that an article's description is changed with.
 *
 * @param form what is saved, or what was typed
 * @param version the version of the article that the form was filled from
 * @param newer what somebody else saved meanwhile; null when nobody did
 */
public record EditArticlePage(long id, ArticleForm form, int version, ArticleForm newer, Errors errors) {

    public boolean isStale() {
        return newer != null;
    }

    /** Where what was typed differs from what is saved. */
    public List<Difference> differences() {
        return Stream.of(
                        new Difference("title", "Title", newer.title(), form.title()),
                        new Difference("outlet", "Outlet", newer.outlet(), form.outlet()),
                        new Difference("author", "Author", newer.author(), form.author()),
                        new Difference("url", "Web address", newer.url(), form.url()),
                        new Difference("published", "Published on", newer.published(), form.published()))
                .filter(Difference::isReal)
                .toList();
    }
}
