package factdesk.desk.undo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import factdesk.store.rows.RowChange;
import java.io.UncheckedIOException;
import java.util.List;

/** How what a deed changed is kept. */
final class Changes {

    private static final JsonMapper JSON = new JsonMapper();

    private Changes() {}

    static String write(List<RowChange> changes) {
        try {
            return JSON.writeValueAsString(changes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RowChange> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
