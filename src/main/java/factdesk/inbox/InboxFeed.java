package factdesk.inbox;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import factdesk.web.Site;
import factdesk.web.XmlText;
import factdesk.web.text.Messages;
import factdesk.web.text.Text;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** One person's notices as an Atom feed: which claim and who, and nothing of what is said there. */
final class InboxFeed {

    static final String TYPE = "application/atom+xml; charset=utf-8";

    private final Site site;
    private final Messages messages;

    InboxFeed(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    /** @param now when it is made, for a feed without notices */
    String write(Reader reader, List<NoticeLine> notices, Instant now) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setUri(site.absolute("/desk/inbox#" + reader.id()));
        feed.setLink(site.absolute("/desk/inbox"));
        feed.setTitle(XmlText.of(messages.say(reader.in(site), Text.of("inbox.feed", site.name(), reader.name()))));
        feed.setAuthor(XmlText.of(site.name()));
        feed.setPublishedDate(Date.from(
                notices.stream().map(NoticeLine::toldAt).max(Instant::compareTo).orElse(now)));
        feed.setEntries(notices.stream().map(notice -> entry(reader, notice)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private SyndEntry entry(Reader reader, NoticeLine notice) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(site.absolute("/desk/inbox#notice-" + notice.id()));
        entry.setLink(site.absolute(notice.path()));
        String by = notice.by() == null ? "" : " (" + notice.by() + ")";
        entry.setTitle(
                XmlText.of(messages.say(reader.in(site), notice.kind().label()) + by + ": " + notice.headline()));
        entry.setPublishedDate(Date.from(notice.toldAt()));
        entry.setUpdatedDate(Date.from(notice.toldAt()));
        return entry;
    }
}
