package factdesk.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoded UTF-8, read strictly: what is malformed is noticed rather than guessed at. */
final class PercentEncoding {

    private PercentEncoding() {}

    /**
     * @param encoded ASCII text with {@code %XX} escapes
     * @param plusIsSpace whether {@code +} stands for a blank, as in forms and queries
     * @return the text, or nothing when an escape is broken or the bytes are no UTF-8
     */
    static Optional<String> decode(String encoded, boolean plusIsSpace) {
        return bytes(encoded, plusIsSpace).flatMap(PercentEncoding::utf8);
    }

    /** As {@link #decode}, but what cannot be read becomes U+FFFD, so that a form can be shown again. */
    static String decodeLeniently(String encoded) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            int escaped = c == '%' ? hex(encoded, at + 1) : -1;
            if (escaped >= 0) {
                out.write(escaped);
                at += 2;
            } else {
                out.write(c == '+' ? ' ' : c);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> bytes(String encoded, boolean plusIsSpace) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(encoded.length());
        for (int at = 0; at < encoded.length(); at++) {
            char c = encoded.charAt(at);
            if (c == '%') {
                int value = hex(encoded, at + 1);
                if (value < 0) {
                    return Optional.empty();
                }
                out.write(value);
                at += 2;
            } else {
                out.write(plusIsSpace && c == '+' ? ' ' : c);
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static int hex(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
