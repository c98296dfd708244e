package factdesk;

import factdesk.audit.Audit;
import factdesk.reply.ReplyRoutes;
import factdesk.schedule.ScheduleRoutes;
import factdesk.store.Database;
import factdesk.topic.ClaimTopicRoutes;
import factdesk.topic.TopicRoutes;
import factdesk.web.Forms;
import factdesk.web.Pages;
import io.javalin.config.RoutesConfig;
import java.time.Clock;

/** The routes for what surrounds a claim, built from what they share. */
final class AroundRoutes {

    private final TopicRoutes topics;
    private final ClaimTopicRoutes claimTopics;
    private final ScheduleRoutes schedules;
    private final ReplyRoutes replies;

    AroundRoutes(Database database, Audit audit, Pages pages, Clock clock) {
        Forms forms = new Forms();
        this.topics = new TopicRoutes(database, audit, forms, pages);
        this.claimTopics = new ClaimTopicRoutes(database, audit, pages, clock);
        this.schedules = new ScheduleRoutes(database, audit, pages, clock);
        this.replies = new ReplyRoutes(database, audit, forms, pages, clock);
    }

    void register(RoutesConfig routes) {
        topics.register(routes);
        claimTopics.register(routes);
        schedules.register(routes);
        replies.register(routes);
    }
}
