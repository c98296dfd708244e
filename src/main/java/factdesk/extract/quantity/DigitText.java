package factdesk.extract.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with separators as news of several countries writes them: "1,240.5", "1.240,5", "12,34,567",
 * "1'240'000". What is no number ("1,2,3,4", "10:30", "1.2.3") is none.
 */
final class DigitText {
    private DigitText() {}

    static boolean isGroupMark(char c) {
        return c == ',' || c == '\'' || c == '’' || c == '٬' || c == '٫' || c == '，';
    }

    static Optional<BigDecimal> read(String text) {
        String plain = text.replace('．', '.')
                .replace('٬', ',')
                .replace('٫', '.')
                .replace('，', ',')
                .replace('’', '\'');
        if (plain.indexOf(':') >= 0) {
            return Optional.empty();
        }
        if (plain.indexOf('\'') >= 0) {
            return grouped(plain, '\'', '.');
        }
        return plain.lastIndexOf(',') > plain.lastIndexOf('.') && plain.indexOf('.') >= 0
                ? grouped(plain, '.', ',')
                : withPoint(plain);
    }

    private static Optional<BigDecimal> withPoint(String plain) {
        int points = count(plain, '.');
        int commas = count(plain, ',');
        if (points > 1) {
            return commas == 0 ? grouped(plain, '.', ',') : Optional.empty();
        }
        boolean decimalComma = commas == 1 && points == 0 && plain.length() - plain.indexOf(',') != 4;
        if (decimalComma) {
            // "3,5" is a decimal comma; "12,3456" is nothing anybody writes.
            return plain.length() - plain.indexOf(',') < 4 ? number(plain.replace(',', '.')) : Optional.empty();
        }
        return grouped(plain, ',', '.');
    }

    /** Groups of three from the right; in the Indian manner all but the last may have two digits. */
    private static Optional<BigDecimal> grouped(String plain, char mark, char point) {
        int end = plain.indexOf(point) < 0 ? plain.length() : plain.indexOf(point);
        int last = plain.lastIndexOf(mark, end);
        if (last < 0) {
            return number(plain.replace(point, '.'));
        }
        boolean first = true;
        int start = 0;
        while (start <= last) {
            int stop = plain.indexOf(mark, start);
            int length = stop - start;
            if (length > 3 || length == 0 || (!first && length < 2)) {
                return Optional.empty();
            }
            first = false;
            start = stop + 1;
        }
        String digits = plain.replace(String.valueOf(mark), "").replace(point, '.');
        return end - last == 4 ? number(digits) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String digits) {
        return digits.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                ? Optional.of(new BigDecimal(digits))
                : Optional.empty();
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }
}
