package factdesk.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads articles from a file with one JSON object a line; blank lines count, and say nothing. */
public final class JsonFile implements Entries {

    /** Of a megabyte of text, each letter may be written as six. */
    private static final int LONGEST_LINE = 8_000_000;

    private final InputStream in;
    private final ArticleReader reader;
    private int line;
    private long bytes;

    public JsonFile(InputStream in, ArticleReader reader) {
        this.in = new BufferedInputStream(in);
        this.reader = reader;
    }

    /** How much of the file has been read. */
    public long bytes() {
        return bytes;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int c = in.read();
        while (c >= 0) {
            line++;
            content.reset();
            boolean tooLong = false;
            for (; c >= 0 && c != '\n'; c = in.read()) {
                bytes++;
                tooLong |= content.size() >= LONGEST_LINE;
                if (!tooLong) {
                    content.write(c);
                }
            }
            bytes++;
            Optional<Entry> entry = tooLong
                    ? Optional.of(Entry.bad(line, "It is longer than an article of 1 MB can be."))
                    : read(content.toByteArray());
            if (entry.isPresent()) {
                return entry;
            }
            c = in.read();
        }
        return Optional.empty();
    }

    private Optional<Entry> read(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(Entry.bad(line, "It is not UTF-8. Save the file as UTF-8."));
        }
        String written = line == 1 ? text.replaceFirst("^\uFEFF", "") : text;
        return written.isBlank() ? Optional.empty() : Optional.of(reader.json(line, written));
    }
}
