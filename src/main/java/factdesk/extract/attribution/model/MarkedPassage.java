package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A passage with the attributions that people marked in it, as labels for the two chains. */
record MarkedPassage(PassageWords words, List<TokenMarks> attributions) {

    /** One attribution's words in the passage: for each whether it belongs to the part. */
    static final class TokenMarks {
        private final boolean[] source;
        private final boolean[] cue;
        private final boolean[] content;

        TokenMarks(boolean[] source, boolean[] cue, boolean[] content) {
            this.source = source;
            this.cue = cue;
            this.content = content;
        }

        private boolean content(List<Range> pieces) {
            int shared = 0;
            int all = 0;
            for (boolean inside : content) {
                all += inside ? 1 : 0;
            }
            for (Range piece : pieces) {
                for (int i = piece.from(); i < piece.to(); i++) {
                    shared += content[i] ? 1 : 0;
                    all += content[i] ? 0 : 1;
                }
            }
            return 2 * shared >= all;
        }

        private boolean source(Range range) {
            boolean shared = false;
            for (int i = 0; range != null && i < range.length(); i++) {
                shared |= source[range.from() + i];
            }
            return shared || (range == null && !any(source));
        }

        private int overlap(Range candidate) {
            int overlap = 0;
            for (int i = candidate.from(); i < candidate.to(); i++) {
                overlap += cue[i] ? 1 : 0;
            }
            return overlap;
        }
    }

    static MarkedPassage of(PassageWords words, List<TrainingArticle.Marked> marked) {
        List<TokenMarks> attributions = new ArrayList<>();
        for (TrainingArticle.Marked each : marked) {
            boolean[] content = words(words.passage(), each.content());
            boolean[] cue = words(words.passage(), each.cue());
            if (any(content) && (any(cue) || each.cue().isEmpty())) {
                attributions.add(new TokenMarks(words(words.passage(), each.source()), cue, content));
            }
        }
        return new MarkedPassage(words, attributions);
    }

    private static boolean[] words(Passage passage, List<Span> spans) {
        boolean[] inside = new boolean[passage.size()];
        for (Span span : spans) {
            for (int i = 0; i < inside.length; i++) {
                inside[i] |= span.overlaps(passage.token(i).span());
            }
        }
        return inside;
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /** Labels of the first chain: cues over sources over contents, where they overlap. */
    byte[] tags() {
        byte[] tags = new byte[words.size];
        attributions.forEach(each -> mark(tags, each.content, Roles.CONTENT));
        attributions.forEach(each -> mark(tags, each.source, Roles.SOURCE));
        attributions.forEach(each -> mark(tags, each.cue, Roles.CUE));
        return tags;
    }

    private static void mark(byte[] tags, boolean[] inside, int role) {
        for (int i = 0; i < tags.length; i++) {
            if (inside[i]) {
                tags[i] = (byte) (i > 0 && inside[i - 1] ? role + 1 : role);
            }
        }
    }

    /** For each candidate the attribution whose cue it is, or null; each attribution goes to its best candidate. */
    List<TokenMarks> matched(List<Range> candidates) {
        TokenMarks[] matched = new TokenMarks[candidates.size()];
        for (TokenMarks each : attributions) {
            int best = -1;
            for (int c = 0; c < candidates.size(); c++) {
                int overlap = each.overlap(candidates.get(c));
                if (overlap > 0 && matched[c] == null && (best < 0 || overlap > each.overlap(candidates.get(best)))) {
                    best = c;
                }
            }
            if (best >= 0) {
                matched[best] = each;
            }
        }
        return Arrays.asList(matched);
    }

    /**
     * Whether people marked the same: half of all words of the contents are in both, and so is a word of the sources.
     */
    boolean holds(Candidate candidate) {
        return attributions.stream()
                .anyMatch(each -> each.content(candidate.content()) && each.source(candidate.source()));
    }

    /** Labels of the second chain in the reach of a cue; words that are tied get the label of most of them. */
    static byte[] links(TokenMarks marks, Range reach, Range cue, boolean[] tied) {
        byte[] links = new byte[reach.length()];
        for (int i = 0; i < links.length; i++) {
            int word = reach.from() + i;
            if (word >= cue.from() && word < cue.to()) {
                links[i] = Roles.LINK_CUE;
            } else if (marks != null && marks.source[word]) {
                links[i] = Roles.LINK_SOURCE;
            } else if (marks != null && marks.content[word]) {
                links[i] = Roles.LINK_CONTENT;
            }
        }
        for (int from = 0; from < links.length; ) {
            int to = from + 1;
            while (to < links.length && tied[to]) {
                to++;
            }
            Arrays.fill(links, from, to, most(links, from, to));
            from = to;
        }
        return links;
    }

    private static byte most(byte[] links, int from, int to) {
        int[] counts = new int[Roles.LINKS];
        byte most = links[from];
        for (int i = from; i < to; i++) {
            counts[links[i]]++;
            most = counts[links[i]] > counts[most] ? links[i] : most;
        }
        return most;
    }
}
