package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Range;
import java.util.List;

/** What a pattern found in a clause: who, by which words, what. */
record Report(List<Range> source, List<Range> cue, List<Range> content, String why) {}
