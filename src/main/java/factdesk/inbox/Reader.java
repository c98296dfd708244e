package factdesk.inbox;

/** Somebody whom a letter or a feed is for. */
record Reader(long id, String name, String email) {}
