package factdesk.comment;

/**
 * A piece of a comment's text.
 *
 * @param href where it leads, an http or https address; null for plain text
 * @param personId whom it mentions; 0 for nobody
 */
public record Piece(String text, String href, long personId) {

    static Piece plain(String text) {
        return new Piece(text, null, 0);
    }

    public boolean mention() {
        return personId != 0;
    }
}
