package factdesk.account.signin;

import factdesk.web.Errors;

/**
 * The page to sign in on.
 *
 * @param next where to go then
 * @param problem why the last try did not succeed; empty at first
 */
record LoginPage(String email, String next, String problem) {

    /** For the fields: the page tells in one place what is wrong, and not with which of the two. */
    public Errors errors() {
        return Errors.NONE;
    }
}
