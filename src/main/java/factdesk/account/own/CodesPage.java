package factdesk.account.own;

import java.util.List;

/** Backup codes, the one time that they can be read. */
record CodesPage(List<String> codes) {}
