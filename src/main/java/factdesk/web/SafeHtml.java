package factdesk.web;

/** What may be put on a page as it is; only {@link Markdown}, which cleans, and {@link ScriptJson} make it. */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public String toString() {
        return html;
    }
}
