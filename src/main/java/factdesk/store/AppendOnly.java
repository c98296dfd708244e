package factdesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's guard of a table whose rows are only ever added; named by the migration that sets it. */
public final class AppendOnly implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("audit_event is only ever added to");
    }
}
