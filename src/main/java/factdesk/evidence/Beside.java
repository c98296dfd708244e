package factdesk.evidence;

/**
 * What an official figure stands beside: a stated figure or a check, of which the other is null.
 *
 * @param figureId a figure that a claim states
 * @param checkId a check that implies one
 */
public record Beside(Long figureId, Long checkId) {

    public static Beside figure(long id) {
        return new Beside(id, null);
    }

    public static Beside check(long id) {
        return new Beside(null, id);
    }
}
