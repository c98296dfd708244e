package factdesk.desk.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import factdesk.web.FormFields;
import factdesk.web.Refusal;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** One person's drafts at one claim, within a transaction. */
public final class Drafts {

    /** The hidden field that names the page a form stands on. */
    private static final String PAGE = "_page";

    /** The hidden field that counts what is sent from that page. */
    private static final String TURN = "_turn";

    /** The hidden field that names the draft a form was filled with. */
    private static final String HOLDS = "_holds";

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SHOWN = 20;
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final StatelessSession session;
    private final DraftQueries queries;
    private final long personId;
    private final long claimId;

    public Drafts(StatelessSession session, long personId, long claimId) {
        this.session = session;
        this.queries = new DraftQueries_(session);
        this.personId = personId;
        this.claimId = claimId;
    }

    /** Forgets what everybody has left lying for a long time. */
    public static void forget(StatelessSession session, Instant before) {
        new DraftQueries_(session).dropOlder(before);
    }

    /** The latest first. */
    public List<KeptDraft> all() {
        return queries.of(personId, claimId, Limit.of(MOST_SHOWN)).stream()
                .map(draft -> new KeptDraft(draft.id, draft.turn, draft.form, read(draft.fields), draft.savedAt))
                .toList();
    }

    /** Keeps a form as it stands on a page; the draft that the page was filled with is part of it. */
    void keep(String form, FormFields fields, Instant now) {
        String page = page(fields);
        int turn = fields.has(TURN) ? fields.number(TURN) : 0;
        Draft draft = queries.ofPage(personId, claimId, form, page).orElse(null);
        if (draft == null) {
            draft = new Draft(personId, claimId, form, page);
            draft.says(turn, write(fields), now);
            session.insert(draft);
        } else if (draft.turn <= turn) {
            draft.says(turn, write(fields), now);
            session.update(draft);
        }
        dropHeld(fields, draft.id);
    }

    /**
     * The form is saved: what was kept of it, and the draft that it was filled with, are drafts no more. What was typed
     * on its page after it was sent stays: the save may have come late.
     *
     * @param later what of it is still to be saved
     */
    public void saved(String form, FormFields fields, Map<String, String> later, Instant now) {
        int turn = fields.has(TURN) ? fields.number(TURN) : Integer.MAX_VALUE;
        queries.dropOfPage(personId, claimId, form, page(fields), turn);
        dropHeld(fields, 0);
        if (!later.isEmpty()
                && queries.ofPage(personId, claimId, form, page(fields)).isEmpty()) {
            Draft rest = new Draft(personId, claimId, form, page(fields));
            rest.says(0, write(FormFields.again(later)), now);
            session.insert(rest);
        }
    }

    private void dropHeld(FormFields fields, long except) {
        String held = fields.line(HOLDS);
        if (held.matches("[0-9]{1,18}:[0-9]{1,9}")) {
            long id = Long.parseLong(held.replaceFirst(":.*", ""));
            if (id != except) {
                queries.dropUnchanged(personId, claimId, id, Integer.parseInt(held.replaceFirst(".*:", "")));
            }
        }
    }

    void drop(long id) {
        queries.drop(personId, claimId, id);
    }

    private static String page(FormFields fields) {
        String page = fields.line(PAGE);
        return page.matches("[A-Za-z0-9-]{1,40}") ? page : "plain";
    }

    private static String write(FormFields fields) {
        Map<String, String> kept = new LinkedHashMap<>(fields.sent());
        kept.keySet().removeIf(name -> name.startsWith("_"));
        try {
            String json = JSON.writeValueAsString(kept);
            if (json.length() > LONGEST) {
                throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE);
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
