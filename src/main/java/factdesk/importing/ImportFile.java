package factdesk.importing;

import factdesk.claim.PasteArticle;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/** Brings in a file of articles at once, each in a transaction of its own, without holding more than one. */
public final class ImportFile {

    /**
     * What became of the lines so far.
     *
     * @param known those whose text was there already
     */
    public record Count(int added, int known, int bad) {

        public int total() {
            return added + known + bad;
        }
    }

    private final PasteArticle pasteArticle;
    private final ArticleReader reader;
    private final long personId;

    /** @param personId whose articles they are */
    public ImportFile(PasteArticle pasteArticle, ArticleReader reader, long personId) {
        this.pasteArticle = pasteArticle;
        this.reader = reader;
        this.personId = personId;
    }

    /**
     * Reads to the end.
     *
     * @param bad is told of each line that can't be brought in
     * @param progress is told after each line of the count so far and the bytes read
     */
    public Count run(InputStream in, Consumer<Entry> bad, ObjLongConsumer<Count> progress) throws IOException {
        JsonFile file = new JsonFile(in, reader);
        Count count = new Count(0, 0, 0);
        for (Optional<Entry> entry = file.next(); entry.isPresent(); entry = file.next()) {
            count = count(count, entry.get(), bad);
            progress.accept(count, file.bytes());
        }
        return count;
    }

    private Count count(Count count, Entry entry, Consumer<Entry> bad) {
        if (entry.article().isEmpty()) {
            bad.accept(entry);
            return new Count(count.added, count.known, count.bad + 1);
        }
        boolean known = pasteArticle.paste(entry.article().get(), personId).wasThere();
        return known
                ? new Count(count.added, count.known + 1, count.bad)
                : new Count(count.added + 1, count.known, count.bad);
    }
}
