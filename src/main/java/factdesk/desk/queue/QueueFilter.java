package factdesk.desk.queue;

import factdesk.claim.ClaimKind;
import factdesk.claim.WorkState;
import io.javalin.http.Context;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which claims the queue shows, as its address says.
 *
 * @param state "open" (all that is not finished), "all", or a work state's name in lower case
 * @param kind "all" or a kind's name in lower case; claims that are both figures and attributed count as either
 * @param article the article's id; 0 for any
 */
public record QueueFilter(String state, String kind, long article) {

    private static final Set<WorkState> OPEN = EnumSet.of(WorkState.NEW, WorkState.IN_PROGRESS, WorkState.IN_REVIEW);

    /** What a request asks for; nonsense counts as not asked. */
    static QueueFilter of(Context ctx) {
        return new QueueFilter(
                asked(ctx, "state", "open"), asked(ctx, "kind", "all"), articleId(ctx.queryParam("article")));
    }

    private static String asked(Context ctx, String name, String otherwise) {
        String given = ctx.queryParam(name);
        return given == null || !given.matches("[a-z_]{1,20}") ? otherwise : given;
    }

    private static long articleId(String given) {
        return given == null || !given.matches("[0-9]{1,18}") ? 0 : Long.parseLong(given);
    }

    Set<WorkState> states() {
        return switch (state) {
            case "open" -> OPEN;
            case "all" -> EnumSet.allOf(WorkState.class);
            default -> named(WorkState.class, state, OPEN);
        };
    }

    Set<ClaimKind> kinds() {
        return switch (kind) {
            case "numeric" -> EnumSet.of(ClaimKind.NUMERIC, ClaimKind.BOTH);
            case "attributed" -> EnumSet.of(ClaimKind.ATTRIBUTED, ClaimKind.BOTH);
            default -> named(ClaimKind.class, kind, EnumSet.allOf(ClaimKind.class));
        };
    }

    private static <E extends Enum<E>> Set<E> named(Class<E> kind, String name, Set<E> otherwise) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return EnumSet.of(constant);
            }
        }
        return otherwise;
    }

    /** The address's query without the page number. */
    public String query() {
        return "state=" + state + "&kind=" + kind + (article == 0 ? "" : "&article=" + article);
    }
}
