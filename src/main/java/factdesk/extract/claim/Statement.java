package factdesk.extract.claim;

import factdesk.extract.text.Span;
import java.util.List;

/**
 * Something that somebody states.
 *
 * @param span its words
 * @param attributions who states it, the outermost reporter first
 */
record Statement(List<Span> span, List<Integer> attributions) {}
