package factdesk.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180) that a spreadsheet takes for text, whatever stands in them. */
public final class Csv {

    private Csv() {}

    /** One line with its end. A null is an empty cell. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        // OWASP: a cell that begins so is run as a formula.
        boolean formula = !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
