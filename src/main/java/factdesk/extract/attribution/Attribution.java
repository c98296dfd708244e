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
 * @param speaker the source followed back through pronouns, surnames and titles: "Yuri Ushakov"; the source's own words
 *     when the text does not tell; empty without a source
 * @param role what the text says the speaker is: "Kremlin aide"; empty when it says nothing
 * @param resolved whether the speaker is somebody the text names
 * @param within the index, in the same extraction, of the attribution whose content holds this one; null for an
 *     outermost one
 * @param why what made the engine find it, in words
 * @param confidence how sure the engine is, from 0 to 1
 */
public record Attribution(
        Type type,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        String speaker,
        String role,
        boolean resolved,
        Integer within,
        String why,
        double confidence) {

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
