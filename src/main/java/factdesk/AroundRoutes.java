package factdesk;

import factdesk.audit.Audit;
import factdesk.comment.CommentRoutes;
import factdesk.inbox.InboxRoutes;
import factdesk.inbox.NoticeSettingRoutes;
import factdesk.inbox.Notices;
import factdesk.mail.Outbox;
import factdesk.reply.ReplyRoutes;
import factdesk.schedule.ScheduleRoutes;
import factdesk.store.Database;
import factdesk.topic.ClaimTopicRoutes;
import factdesk.topic.TopicRoutes;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Site;
import factdesk.web.Tokens;
import factdesk.web.text.Messages;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.function.Supplier;

/** The routes for what surrounds a claim, built from what they share. */
final class AroundRoutes {

    private final TopicRoutes topics;
    private final ClaimTopicRoutes claimTopics;
    private final ScheduleRoutes schedules;
    private final ReplyRoutes replies;
    private final CommentRoutes comments;
    private final InboxRoutes inbox;
    private final NoticeSettingRoutes noticeSettings;

    AroundRoutes(
            Database database,
            Audit audit,
            Pages pages,
            Notices notices,
            Outbox outbox,
            Tokens tokens,
            Supplier<Site> site,
            Messages messages,
            Clock clock) {
        Forms forms = new Forms();
        this.topics = new TopicRoutes(database, audit, forms, pages);
        this.claimTopics = new ClaimTopicRoutes(database, audit, pages, clock);
        this.schedules = new ScheduleRoutes(database, audit, pages, clock);
        this.replies = new ReplyRoutes(database, audit, forms, pages, clock);
        this.comments = new CommentRoutes(database, notices, audit, forms, pages, clock);
        this.inbox = new InboxRoutes(database, pages, clock);
        this.noticeSettings = new NoticeSettingRoutes(database, outbox, audit, tokens, pages, site, messages, clock);
    }

    void register(RoutesConfig routes) {
        topics.register(routes);
        claimTopics.register(routes);
        schedules.register(routes);
        replies.register(routes);
        comments.register(routes);
        inbox.register(routes);
        noticeSettings.register(routes);
    }
}
