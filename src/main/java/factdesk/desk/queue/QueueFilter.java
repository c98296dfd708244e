package factdesk.desk.queue;

import factdesk.claim.ClaimKind;
import factdesk.claim.WorkState;
import factdesk.web.FormFields;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which claims the queue shows, as its address says.
 *
 * @param state "open" (all that is not finished), "all", or a work state's name in lower case
 * @param kind "all" or a kind's name in lower case; claims that are both figures and attributed count as either
 * @param article the article's id; 0 for any
 * @param assignee "" for anybody, "me", "nobody", or a person's id
 * @param speaker part of the speaker's name; "" for any
 * @param age "" for any, or an {@link Age} in lower case
 * @param topic the topic's id; 0 for any
 * @param due "" for any, or a {@link Due} in lower case
 * @param recheck whether only claims are shown that the public reads and whose recheck date has come
 * @param contradicted whether only claims are shown whose figures contradict another article's
 */
public record QueueFilter(
        String state,
        String kind,
        long article,
        String assignee,
        String speaker,
        String age,
        long topic,
        String due,
        boolean recheck,
        boolean contradicted) {

    /** What is to be done, whoever does it. */
    static final QueueFilter TO_DO = new QueueFilter("open", "all", 0, "", "", "", 0, "", false, false);

    private static final Set<WorkState> OPEN = EnumSet.of(WorkState.NEW, WorkState.IN_PROGRESS, WorkState.IN_REVIEW);
    private static final int LONGEST_SPEAKER = 100;

    /** How long a claim has been at the desk. */
    public enum Age {
        DAY("Up to a day"),
        WEEK("Up to a week"),
        OLDER("More than a week");

        private final String label;

        Age(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** When a claim is due. */
    public enum Due {
        OVERDUE("Overdue"),
        DAY("Within a day"),
        WEEK("Within a week"),
        SET("At any time");

        private final String label;

        Due(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a request asks for; nonsense counts as not asked. */
    static QueueFilter of(Context ctx) {
        return of(ctx::queryParam);
    }

    /** What an address's query asks for. */
    static QueueFilter of(String query) {
        return of(FormFields.parse(query)::get);
    }

    private static QueueFilter of(UnaryOperator<String> asked) {
        return new QueueFilter(
                matching("[a-z_]{1,20}", asked.apply("state"), TO_DO.state),
                matching("[a-z_]{1,20}", asked.apply("kind"), TO_DO.kind),
                Long.parseLong(matching("[0-9]{1,18}", asked.apply("article"), "0")),
                matching("me|nobody|[1-9][0-9]{0,17}", asked.apply("assignee"), TO_DO.assignee),
                matching("[^\\p{Cntrl}]{1," + LONGEST_SPEAKER + "}", asked.apply("speaker"), TO_DO.speaker)
                        .strip(),
                matching("day|week|older", asked.apply("age"), TO_DO.age),
                Long.parseLong(matching("[0-9]{1,18}", asked.apply("topic"), "0")),
                matching("overdue|day|week|set", asked.apply("due"), TO_DO.due),
                "yes".equals(asked.apply("recheck")),
                "yes".equals(asked.apply("contradicted")));
    }

    private static String matching(String pattern, String given, String otherwise) {
        return given == null || !given.matches(pattern) ? otherwise : given;
    }

    Set<WorkState> states() {
        return switch (state) {
            case "open" -> OPEN;
            case "all" -> EnumSet.allOf(WorkState.class);
            default -> named(WorkState.class, state).map(Set::of).orElse(OPEN);
        };
    }

    Set<ClaimKind> kinds() {
        return switch (kind) {
            case "numeric" -> EnumSet.of(ClaimKind.NUMERIC, ClaimKind.BOTH);
            case "attributed" -> EnumSet.of(ClaimKind.ATTRIBUTED, ClaimKind.BOTH);
            default -> named(ClaimKind.class, kind).map(Set::of).orElse(EnumSet.allOf(ClaimKind.class));
        };
    }

    Optional<Age> chosenAge() {
        return named(Age.class, age);
    }

    Optional<Due> chosenDue() {
        return named(Due.class, due);
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> kind, String name) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Whether one of the rarer wishes is set, which the page folds away otherwise. */
    public boolean isNarrow() {
        return !speaker.isEmpty() || !age.isEmpty() || topic != 0 || !due.isEmpty() || recheck || contradicted;
    }

    /** The address's query without the page number. */
    public String query() {
        return "state=" + state
                + "&kind=" + kind
                + (article == 0 ? "" : "&article=" + article)
                + (assignee.isEmpty() ? "" : "&assignee=" + assignee)
                + (speaker.isEmpty() ? "" : "&speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8))
                + (age.isEmpty() ? "" : "&age=" + age)
                + (topic == 0 ? "" : "&topic=" + topic)
                + (due.isEmpty() ? "" : "&due=" + due)
                + (recheck ? "&recheck=yes" : "")
                + (contradicted ? "&contradicted=yes" : "");
    }
}
