package factdesk.testing;

import factdesk.account.Role;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A promise of the running portal, kept on each kind of database. The tests of a class share one portal. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
public abstract class PortalTest {

    private static RunningPortal portal;

    @Parameter
    TestDatabase database;

    @BeforeParameterizedClassInvocation
    static void start(TestDatabase database) {
        portal = RunningPortal.on(database);
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        portal.close();
    }

    protected static RunningPortal portal() {
        return portal;
    }

    protected static Visitor visitor() {
        return portal.visitor();
    }

    /** Somebody of that role who has signed in already. */
    protected static Visitor signedIn(Role role) {
        return portal.signedIn(role);
    }
}
