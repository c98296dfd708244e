package factdesk.account.key;

import factdesk.account.Role;
import java.time.Instant;

/** Whom a key stands for. */
record KeyHolder(long keyId, long personId, String name, Role role, Instant lastUsedAt) {}
