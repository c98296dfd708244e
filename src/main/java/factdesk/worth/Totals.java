package factdesk.worth;

/** How many claims were kept, and how many set aside as not worth checking; null for none at all. */
record Totals(Long kept, Long dismissed) {}
