package factdesk.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the public reads a claim. The number is what counts; the slug only tells people what to expect.
 *
 * @param slug empty in an address that nobody shows but that always leads to the claim
 */
public record ClaimAddress(long id, String slug) {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})(?:-(.*))?");

    /** Reads the end of an address, {@code 17-trade-rose} or {@code 17}; nothing when it can lead to no claim. */
    static Optional<ClaimAddress> parse(String end) {
        Matcher form = FORM.matcher(end);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ClaimAddress(Long.parseLong(form.group(1)), form.group(2) == null ? "" : form.group(2)));
    }

    /** The end of the address. */
    String end() {
        return slug.isEmpty() ? Long.toString(id) : id + "-" + slug;
    }

    /** The address on this portal: {@code /claims/17-trade-rose}. */
    public String path() {
        return "/claims/" + end();
    }

    /** The address that no change of the headline changes: {@code /claims/17}. */
    public String permanentPath() {
        return "/claims/" + id;
    }

    /** Where the public reads what was published of it earlier. */
    public String historyPath() {
        return permanentPath() + "/history";
    }
}
