package factdesk.operations;

import factdesk.store.Database;

/** Whether requests should be sent here: the database answers, and the portal is not about to stop. */
public final class Readiness {

    private final Database database;
    private volatile boolean draining;

    public Readiness(Database database) {
        this.database = database;
    }

    /** From now on new requests should go elsewhere; those under way are finished. */
    public void drain() {
        draining = true;
    }

    boolean isDraining() {
        return draining;
    }

    boolean isDatabaseReady() {
        return database.isReady();
    }
}
