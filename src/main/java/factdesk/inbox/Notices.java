package factdesk.inbox;

import factdesk.claim.Claims_;
import factdesk.mail.Outbox;
import factdesk.web.Site;
import factdesk.web.Viewer;
import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import factdesk.web.text.Text;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** Tells people what concerns them: in their inbox, and by mail where there is some and they want it. */
public final class Notices {

    /** For the database's mapping: the entities of this room. */
    public static final List<Class<?>> ENTITIES = List.of(Notice.class, MailRefusal.class, PrivateFeed.class);

    private final Outbox outbox;
    private final Supplier<Site> site;
    private final Messages messages;
    private final Clock clock;

    public Notices(Outbox outbox, Supplier<Site> site, Messages messages, Clock clock) {
        this.outbox = outbox;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Tells somebody what another person did, within the transaction of the deed; nobody is told of their own.
     *
     * @param by whose doing it was
     */
    public void tell(StatelessSession session, long personId, Notice.Kind kind, long claimId, Viewer by) {
        if (personId != by.id()) {
            tell(session, new Notice(personId, kind, claimId, null, by.id(), clock.instant()), by.name());
        }
    }

    /** Tells somebody that a comment mentions them, once for each comment. */
    public void mention(StatelessSession session, long personId, long claimId, long commentId, Viewer by) {
        boolean told = new InboxQueries_(session).mentioned(personId, commentId) > 0;
        if (personId != by.id() && !told) {
            Notice.Kind kind = Notice.Kind.MENTIONED;
            tell(session, new Notice(personId, kind, claimId, commentId, by.id(), clock.instant()), by.name());
        }
    }

    /** Tells somebody that it is time to look at a published claim again. */
    public void recheck(StatelessSession session, long personId, long claimId) {
        tell(session, new Notice(personId, Notice.Kind.RECHECK, claimId, null, null, clock.instant()), "");
    }

    private void tell(StatelessSession session, Notice notice, String by) {
        session.insert(notice);
        if (outbox.isOn()) {
            new InboxQueries_(session)
                    .recipient(notice.personId)
                    .ifPresent(reader -> write(session, reader, notice, by));
        }
    }

    /**
     * In the receiver's language. A letter says no more than which claim and who: mail is read by others than whom it
     * is for.
     */
    private void write(StatelessSession session, Reader reader, Notice notice, String by) {
        Site here = site.get();
        Language language = reader.in(here);
        String kind = messages.say(language, notice.kind.label());
        String headline = new Claims_(session).required(notice.claimId);
        String text = String.join(
                "\n",
                kind + (by.isEmpty() ? "" : " (" + by + ")") + ":",
                "",
                headline,
                here.absolute("/desk/claims/" + notice.claimId),
                "",
                "-- ",
                here.name(),
                messages.say(language, Text.of("inbox.turn-off", here.absolute("/account/notices"))),
                "");
        outbox.send(session, reader.email(), kind + ": " + headline, text);
    }
}
