package factdesk.web;

import factdesk.web.text.Text;
import io.javalin.config.MultipartConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Files that come with a form. They lie on disk, not in memory, until the request is answered. */
public final class Uploads {

    /** The largest body with files in it, in bytes. */
    public static final long LARGEST = 256_000_000;

    private static final int IN_MEMORY = 100_000;

    private Uploads() {}

    static void configure(MultipartConfig config) {
        config.maxTotalRequestSize(LARGEST, SizeUnit.BYTES);
        config.maxFileSize(LARGEST, SizeUnit.BYTES);
        config.maxInMemoryFileSize(IN_MEMORY, SizeUnit.BYTES);
    }

    static boolean isIn(Context ctx) {
        return String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * The file that was chosen.
     *
     * @throws Refusal 413 when all there is together is too large, 400 when it breaks off
     */
    public static Optional<UploadedFile> file(Context ctx, String field) {
        return isIn(ctx) ? read(() -> Optional.ofNullable(ctx.uploadedFile(field))) : Optional.empty();
    }

    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // A ServletException, which the framework throws without declaring it.
            throw isTooLarge(e) ? tooLarge() : Refusal.of(HttpStatus.BAD_REQUEST);
        }
    }

    private static boolean isTooLarge(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("max length exceeded")) {
                return true;
            }
        }
        return false;
    }

    static Refusal tooLarge() {
        return new Refusal(
                HttpStatus.CONTENT_TOO_LARGE,
                Text.of("web.uploads.too-large"),
                Text.of("web.uploads.too-large.advice", LARGEST / 1_000_000));
    }
}
