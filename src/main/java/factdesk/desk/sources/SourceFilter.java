package factdesk.desk.sources;

import factdesk.extract.text.Shortened;
import factdesk.web.FormFields;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Which sources to list.
 *
 * @param q words of the title, the publisher or the address; empty for all
 * @param dead whether only those whose page is gone
 */
public record SourceFilter(String q, boolean dead) {

    private static final int LONGEST = 200;

    static SourceFilter of(Context ctx) {
        FormFields query = FormFields.parse(String.valueOf(ctx.queryString()));
        return new SourceFilter(
                Shortened.to(LONGEST, query.line("q")), query.line("state").equals("dead"));
    }

    /** As a pattern of "like", with ! before what is meant literally. */
    String pattern() {
        return "%" + q.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    /** The list's address, to which a page number can be added. */
    public String address() {
        return "/desk/sources?" + (dead ? "state=dead&" : "") + (q.isEmpty() ? "" : "q=" + encoded() + "&");
    }

    /** The same list, of all sources or of the dead alone. */
    public String address(boolean deadOnly) {
        return new SourceFilter(q, deadOnly).address().replaceFirst("[?&]$", "");
    }

    private String encoded() {
        return URLEncoder.encode(q, StandardCharsets.UTF_8);
    }
}
