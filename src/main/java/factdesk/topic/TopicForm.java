package factdesk.topic;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What editors change of a topic.
 *
 * @param description for readers; may be empty
 */
record TopicForm(
        @NotBlank(message = "Give the topic a name.") String name,

        @Size(max = 1000, message = "Shorten the description to 1,000 characters.")
        String description,

        int version) {

    static TopicForm of(FormFields fields) {
        return new TopicForm(
                fields.line("name").replaceAll("\\s+", " "),
                fields.get("description").strip(),
                fields.number("version"));
    }

    static TopicForm of(TopicUse topic) {
        return new TopicForm(topic.name(), topic.description(), topic.version());
    }

    /** Adds what the constraints cannot tell. */
    Errors check(Errors errors) {
        String problem = topicName().problem();
        boolean separates = name.matches(".*[,;].*");
        if (errors.of("name") != null || problem == null && !separates) {
            return errors;
        }
        return errors.and("name", separates ? "Commas separate topics: leave them out of a name." : problem);
    }

    TopicName topicName() {
        return new TopicName(name);
    }
}
