package factdesk.setting;

import java.util.Optional;

/**
 * Something the newsroom decides about the portal. Each is declared once, in {@link DeskSettings}.
 *
 * @param <T> what its values are
 */
public sealed interface Setting<T> permits YesNo, Choice, ShortText, Whole {

    /** Its name in the database, in lower case with dots: {@code newsroom.name}. Never changed once released. */
    String key();

    /** What it is called on the page. */
    String label();

    /** What it does, and what becomes of the desk with one value or the other, in plain words. */
    String meaning();

    /** The value while nobody has decided. */
    T fallback();

    /** The value of a text, as typed or as stored; nothing when it is none. */
    Optional<T> read(String content);

    /** The value as it is stored and put into a form: {@link #read} gives it back. */
    String write(T value);

    /** The value as people read it. */
    String words(T value);

    /** What to type, for somebody who typed something else. */
    String rule();

    /** Its name in forms. */
    default String field() {
        return key().replace('.', '-');
    }
}
