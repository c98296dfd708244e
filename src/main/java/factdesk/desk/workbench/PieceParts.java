package factdesk.desk.workbench;

/**
 * What a piece of an article is in the attributions that are shown.
 *
 * @param style the style sheets' names for it; empty for none
 * @param opens what to say before it to who cannot see the style: "(source: "; empty within a part
 * @param closes what to say after it: ")"; empty within a part
 */
public record PieceParts(String style, String opens, String closes) {

    static final PieceParts NONE = new PieceParts("", "", "");

    public boolean any() {
        return !style.isEmpty();
    }
}
