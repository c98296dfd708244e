package factdesk.mail;

/** A letter on its way. */
record Letter(long id, String recipient, String subject, String body, int tries) {}
