package factdesk.extract.sentence;

import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.List;

/**
 * A sentence with its words.
 *
 * @param span from its first token to its last
 * @param tokens its words and marks in reading order; at least one
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
