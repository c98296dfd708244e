package factdesk.extract.attribution.model;

/** Mixes small numbers into well spread ones; the model knows its features by these only. */
final class Hash {
    private Hash() {}

    static int of(String text) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return finish(hash);
    }

    static int of(int a, int b) {
        return finish(a * 0x9E3779B1 + Integer.rotateLeft(b * 0x85EBCA77, 15));
    }

    static int of(int a, int b, int c) {
        return of(of(a, b), c);
    }

    private static int finish(int value) {
        int hash = value;
        hash ^= hash >>> 16;
        hash *= 0x7feb352d;
        hash ^= hash >>> 15;
        hash *= 0x846ca68b;
        return hash ^ (hash >>> 16);
    }
}
