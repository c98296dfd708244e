package factdesk.account.signin;

import factdesk.web.Errors;

/**
 * The page that asks for the code of a second factor.
 *
 * @param next where to go then
 */
record CodePage(String next, Errors errors) {}
