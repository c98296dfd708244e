package factdesk.account;

/** Somebody whom work can be given to. */
public record Colleague(long id, String name) {}
