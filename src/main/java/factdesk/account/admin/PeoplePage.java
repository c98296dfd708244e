package factdesk.account.admin;

import factdesk.account.PersonLine;
import factdesk.web.Paging;

/** Everybody who has an account. */
record PeoplePage(Paging<PersonLine> people) {}
