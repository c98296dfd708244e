package factdesk.extract.claim;

import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences and words of a stretch of text. */
final class WordIndex {
    private final List<Sentence> sentences;

    WordIndex(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** The sentences that share words with the stretch. */
    List<Sentence> sentences(Span stretch) {
        List<Sentence> found = new ArrayList<>();
        for (int i = firstEndingAfter(stretch.start()); i < sentences.size(); i++) {
            if (sentences.get(i).span().start() >= stretch.end()) {
                break;
            }
            found.add(sentences.get(i));
        }
        return found;
    }

    /** The words that lie in the stretch. */
    List<Token> within(Span stretch) {
        return sentences(stretch).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> stretch.contains(token.span()))
                .toList();
    }

    private int firstEndingAfter(int start) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
