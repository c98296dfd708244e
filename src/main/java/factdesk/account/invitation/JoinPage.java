package factdesk.account.invitation;

import factdesk.account.NewPerson;
import factdesk.web.Errors;

/** The page on which somebody who was invited makes an account. */
record JoinPage(String token, Invited invited, NewPerson form, Errors errors) {}
