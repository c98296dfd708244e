package factdesk.extract.attribution;

import factdesk.extract.sentence.Passage;
import java.util.List;

/** Finds who said what in a paragraph. */
public interface AttributionFinder {
    /** The attributions in reading order, each after the one that holds it. */
    List<Draft> find(Passage passage);
}
