package factdesk.web;

/** Text that XML 1.0 can hold. */
public final class XmlText {

    private XmlText() {}

    /**
     * The text without control characters, halves of surrogate pairs and non-characters, which no escape makes legal.
     */
    public static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isLegal)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** The rule Char of the XML 1.0 specification. */
    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
