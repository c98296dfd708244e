package factdesk.account.own;

import factdesk.account.factor.Enrolment;
import factdesk.web.Errors;
import java.time.Instant;

/**
 * Somebody's second factor.
 *
 * @param since since when it counts; null when it does not
 * @param codesLeft how many backup codes are left
 * @param enrolment what to show while it waits for its first code; null otherwise
 * @param required whether the newsroom asks for it
 */
record FactorPage(String email, Instant since, long codesLeft, Enrolment enrolment, boolean required, Errors errors) {}
