package factdesk.extract.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the quantities that stand in a stretch of text without looking at all of them. */
final class QuantityIndex {
    private final List<Quantity> quantities;
    private final List<Integer> inOrder;

    QuantityIndex(List<Quantity> quantities) {
        this.quantities = quantities;
        inOrder = IntStream.range(0, quantities.size())
                .boxed()
                .sorted(Comparator.comparing(i -> quantities.get(i).span()))
                .toList();
    }

    /** The indices of those that stand within one of the pieces. */
    List<Integer> within(List<Span> pieces) {
        List<Integer> within = new ArrayList<>();
        for (Span piece : pieces) {
            for (int i = firstFrom(piece.start()); i < inOrder.size(); i++) {
                Span span = quantities.get(inOrder.get(i)).span();
                if (span.start() >= piece.end()) {
                    break;
                }
                if (piece.contains(span)) {
                    within.add(inOrder.get(i));
                }
            }
        }
        return within;
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(inOrder.get(middle)).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
