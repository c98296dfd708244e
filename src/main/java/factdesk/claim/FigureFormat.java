package factdesk.claim;

/** Writes decimals for people. */
public final class FigureFormat {

    private static final int GROUP = 3;

    private FigureFormat() {}

    /** A plain decimal with commas between thousands; no digit is lost. */
    public static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(plain);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = whole.length() - GROUP; at > first; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
