package factdesk.web;

/** HTML that was cleaned and may be put on a page as it is; only {@link Markdown} makes it. */
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
