package factdesk.extract.attribution;

import factdesk.extract.text.Span;
import java.util.List;

/**
 * Who said what in which words.
 *
 * @param type whether the words are quoted, reported, or partly quoted
 * @param source the words that name who speaks; empty when the text names nobody
 * @param cue the words that report the speech ("said", "according to")
 * @param content the words or the thought reported; several spans when the source stands in their midst
 * @param speaker the source followed back through pronouns, surnames and titles: "Yuri Ushakov"; empty without a source
 * @param within the index, in the same extraction, of the attribution whose content holds this one; null for an
 *     outermost one
 */
public record Attribution(
        Type type, List<Span> source, List<Span> cue, List<Span> content, String speaker, Integer within) {

    /** How the words were reported. */
    public enum Type {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
