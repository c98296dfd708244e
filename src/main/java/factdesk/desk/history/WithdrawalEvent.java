package factdesk.desk.history;

/**
 * That a claim was taken from the public.
 *
 * @param number the revision that the public read until then
 */
public record WithdrawalEvent(long id, String person, int number, String reason) {}
