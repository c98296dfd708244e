package factdesk.web;

import io.javalin.http.Context;
import java.util.List;

/**
 * One page of a list that the database cut.
 *
 * @param items the lines of this page
 * @param number this page's number, from 1
 * @param total how many lines the whole list has
 */
public record Paging<T>(List<T> items, int number, long total) {

    /** How many lines a page has. */
    public static final int SIZE = 25;

    // Beyond this the database would count through millions of rows to find none.
    private static final int LAST_NUMBER = 100_000;

    public Paging {
        items = List.copyOf(items);
    }

    /** The page number a request asks for; 1 when it asks for none or for nonsense. */
    public static int requested(Context ctx) {
        String given = ctx.queryParam("page");
        if (given == null || !given.matches("[1-9][0-9]{0,5}")) {
            return 1;
        }
        return Math.min(Integer.parseInt(given), LAST_NUMBER);
    }

    /** How many lines come before a page. */
    public static int offset(int number) {
        return (number - 1) * SIZE;
    }

    public long pages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
