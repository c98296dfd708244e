package factdesk.audit;

/** Somebody who can have done something. */
record Actor(long id, String name) {}
