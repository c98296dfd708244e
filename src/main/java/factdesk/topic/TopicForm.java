package factdesk.topic;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What editors change of a topic.
 *
 * @param description for readers; may be empty
 */
record TopicForm(
        @NotBlank(message = "topic.topic-form.give-the-topic-a-name")
        String name,

        @Size(max = 1000, message = "topic.topic-form.shorten-the-description-to-1")
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
        Text problem = topicName().problem();
        boolean separates = name.matches(".*[,;].*");
        if (errors.of("name") != null || problem == null && !separates) {
            return errors;
        }
        return errors.and("name", separates ? Text.of("topic.topic-form.commas") : problem);
    }

    TopicName topicName() {
        return new TopicName(name);
    }
}
