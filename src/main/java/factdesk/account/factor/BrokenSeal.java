package factdesk.account.factor;

/** A stored secret that does not open with the secret of this portal: the one it was sealed with is gone. */
final class BrokenSeal extends RuntimeException {

    BrokenSeal(String owner, Throwable cause) {
        super(
                "the second factor of " + owner + " does not open with the secret of this portal (FACTDESK_SECRET, or"
                        + " factdesk.key in the data folder): put the right one back, or reset that factor",
                cause);
    }
}
