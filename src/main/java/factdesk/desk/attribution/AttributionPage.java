package factdesk.desk.attribution;

import factdesk.article.ArticleText;
import factdesk.attribution.AttributionLine;
import factdesk.claim.ClaimDetail;
import factdesk.desk.Difference;
import factdesk.desk.workbench.Segment;
import factdesk.web.Errors;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One attribution beside its article, to be corrected; or the form for a new one.
 *
 * @param paragraphs the article's text with the attribution's parts marked
 * @param claim the claim it was opened from; null when it was opened from the article
 * @param chain who says what the claim says, the outermost reporter first
 * @param line the attribution as it is saved; null for a new one
 * @param form what is saved, or what was typed
 * @param place where a new one goes in the chain
 * @param stale whether somebody else saved since the form was filled
 * @param speakers names to choose from
 */
public record AttributionPage(
        ArticleText article,
        List<List<Segment>> paragraphs,
        ClaimDetail claim,
        List<AttributionLine> chain,
        AttributionLine line,
        AttributionForm form,
        int place,
        boolean stale,
        Errors errors,
        List<String> speakers) {

    /**
     * A place in the chain.
     *
     * @param number before which link, counted from 0
     */
    public record Slot(int number, String label) {}

    public AttributionPage {
        paragraphs = List.copyOf(paragraphs);
        chain = List.copyOf(chain);
        speakers = List.copyOf(speakers);
    }

    public boolean isNew() {
        return line == null;
    }

    /** Where the form is sent. */
    public String address() {
        return isNew() ? "/desk/claims/" + claim.id() + "/attributions/new" : "/desk/attributions/" + line.id();
    }

    /** Where it was opened from. */
    public String back() {
        return claim == null
                ? "/desk/articles/" + article.id() + "/attributions"
                : "/desk/claims/" + claim.id() + "#said";
    }

    /** Whether it is a link of the claim's chain, from which it could be taken. */
    public boolean isInChain() {
        return line != null && chain.contains(line);
    }

    /** Where in the chain a new one can go. */
    public List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            String inner = chain.get(i).who();
            slots.add(new Slot(
                    i,
                    i == 0
                            ? "Outermost: it reports what " + inner + " says"
                            : "Between " + chain.get(i - 1).who() + " and " + inner));
        }
        slots.add(new Slot(
                chain.size(),
                chain.isEmpty()
                        ? "It reports the claim"
                        : "Innermost: " + chain.get(chain.size() - 1).who() + " reports it"));
        return slots;
    }

    /** Where what was typed differs from what somebody else saved meanwhile. */
    public List<Difference> differences() {
        if (isNew()) {
            return List.of();
        }
        AttributionForm saved = AttributionForm.of(line, article.text());
        return Stream.of(
                        new Difference("source", "Source", saved.source(), form.source()),
                        new Difference("cue", "Cue", saved.cue(), form.cue()),
                        new Difference("content", "Content", saved.content(), form.content()),
                        new Difference("speaker", "Speaker", saved.speaker(), form.speaker()),
                        new Difference("role", "What they are", saved.role(), form.role()))
                .filter(Difference::isReal)
                .toList();
    }
}
