package factdesk.topic;

import factdesk.web.Errors;
import java.util.List;

/**
 * A topic to be changed.
 *
 * @param topic as it is saved
 * @param form as it was typed
 * @param others those that it can be merged into
 */
public record TopicPage(TopicUse topic, TopicForm form, List<TopicLine> others, Errors errors) {

    public TopicPage {
        others = List.copyOf(others);
    }

    public String name() {
        return form.name();
    }

    public String description() {
        return form.description();
    }

    public int version() {
        return form.version();
    }
}
