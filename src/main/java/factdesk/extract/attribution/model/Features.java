package factdesk.extract.attribution.model;

import java.util.Arrays;

/** The features of one token as bucket numbers, filled template by template. */
final class Features {
    /** Features are told apart by this many bits of their hash; what collides shares its weights. */
    static final int BITS = 20;

    private int[] buckets = new int[160];
    private int size;
    private int template;

    void clear() {
        size = 0;
        template = 0;
    }

    /** The next template's feature with that value. */
    void add(int value) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * size);
        }
        template++;
        buckets[size++] = Hash.of(template, value) >>> (32 - BITS);
    }

    /** The next template's feature when it applies; the template counts either way. */
    void addIf(boolean applies, int value) {
        if (applies) {
            add(value);
        } else {
            template++;
        }
    }

    int[] toArray() {
        return Arrays.copyOf(buckets, size);
    }

    int size() {
        return size;
    }

    int get(int i) {
        return buckets[i];
    }
}
