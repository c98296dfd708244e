package factdesk.account.setup;

import factdesk.web.Errors;

/**
 * The page to set up the portal on.
 *
 * @param nameFixed whether the environment gives the newsroom's name
 */
record SetupPage(String token, SetupForm form, boolean nameFixed, Errors errors) {}
