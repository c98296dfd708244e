package factdesk.account.key;

import factdesk.web.Errors;
import factdesk.web.Paging;
import java.time.Instant;

/**
 * Keys, somebody's own or everybody's.
 *
 * @param path where this page is
 * @param all whether they are everybody's
 * @param key the key that was made just now; empty otherwise
 */
record KeysPage(String path, boolean all, Paging<KeyLine> keys, KeyForm form, String key, Instant now, Errors errors) {}
