package factdesk.topic;

import factdesk.web.Refusal;
import io.javalin.http.HttpStatus;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Renames, describes and merges topics, within a transaction. Addresses that led to a topic go on leading there. */
final class EditTopic {

    private final StatelessSession session;
    private final Topics topics;

    EditTopic(StatelessSession session) {
        this.session = session;
        this.topics = new Topics_(session);
    }

    private Topic locked(long id) {
        Topic topic = session.get(Topic.class, id, LockMode.PESSIMISTIC_WRITE);
        if (topic == null) {
            throw Refusal.notFound("topic");
        }
        return topic;
    }

    /**
     * Takes over what was typed.
     *
     * @return whether another topic has that name already; then nothing was changed
     * @throws Refusal 409 when somebody else changed the topic since the form was filled
     */
    boolean isTaken(long id, TopicForm form) {
        Topic topic = locked(id);
        if (topic.version != form.version()) {
            throw Refusal.of(HttpStatus.CONFLICT);
        }
        TopicName name = form.topicName();
        boolean other = topics.withSlug(name.slug())
                .filter(found -> !found.id.equals(id))
                .isPresent();
        if (!other) {
            change(topic, name, form.description());
        }
        return other;
    }

    private void change(Topic topic, TopicName name, String description) {
        String before = topic.slug;
        topics.dropAlias(name.slug());
        topic.rename(name);
        topic.description = description;
        session.update(topic);
        if (!before.equals(topic.slug)) {
            session.insert(new TopicAlias(before, topic.id));
        }
    }

    /** Puts all that has one topic under another, and ends the first. */
    void merge(long id, long into) {
        // In the order of their numbers, so that two merges at once do not wait for each other.
        Topic first = locked(Math.min(id, into));
        Topic second = locked(Math.max(id, into));
        Topic ending = id < into ? first : second;
        topics.moveClaims(id, into);
        topics.dropClaims(id);
        topics.moveRevisions(id, into);
        topics.dropRevisions(id);
        topics.moveAliases(id, into);
        session.delete(ending);
        session.insert(new TopicAlias(ending.slug, into));
    }
}
