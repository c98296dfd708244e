package factdesk.operations;

import java.util.function.BooleanSupplier;

/** Work that is done in the background, again and again. It must bear being broken off and begun anew. */
@FunctionalInterface
public interface Job {

    /**
     * Does what there is to do.
     *
     * @param stopping whether the portal is about to stop; a job that takes longer than a few seconds asks now and then
     *     and leaves the rest for the next time
     */
    void run(BooleanSupplier stopping);
}
