package factdesk.store.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the databases do in ways of their own. */
enum Vendor {
    H2 {
        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            execute(connection, "set lazy_query_execution 1");
            // Only this level takes all tables as they are at the first statement.
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            connection.setAutoCommit(false);
        }

        @Override
        long next(Connection connection, String sequence) throws SQLException {
            return number(
                    connection,
                    "select base_value from information_schema.sequences where sequence_schema = current_schema"
                            + " and sequence_name = ?",
                    sequence);
        }

        @Override
        void load(Connection connection, List<Table> tables, Loading loading) throws SQLException, IOException {
            for (Table table : tables) {
                execute(connection, "alter table " + table.quotedName() + " set referential_integrity false");
            }
            loading.run();
            connection.commit();
            for (Table table : tables) {
                execute(connection, "alter table " + table.quotedName() + " set referential_integrity true check");
            }
        }
    },
    POSTGRESQL {
        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
        }

        @Override
        long next(Connection connection, String sequence) throws SQLException {
            return number(
                    connection,
                    "select case when now.is_called then now.last_value + rule.increment_by else now.last_value end"
                            + " from pg_sequences rule, " + Table.quoted(sequence) + " now"
                            + " where rule.schemaname = current_schema and rule.sequencename = ?",
                    sequence);
        }

        // Taken away and put back, keys are checked once for all rows.
        @Override
        void load(Connection connection, List<Table> tables, Loading loading) throws SQLException, IOException {
            List<String> drop = texts(connection, "'drop constraint ' || quote_ident(conname)");
            List<String> add =
                    texts(connection, "'add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)");
            for (String statement : drop) {
                execute(connection, statement);
            }
            loading.run();
            for (String statement : add) {
                execute(connection, statement);
            }
            connection.commit();
        }

        private static List<String> texts(Connection connection, String change) throws SQLException {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select 'alter table ' || conrelid::regclass || ' ' || "
                            + change + " from pg_constraint"
                            + " where contype = 'f' and connamespace = current_schema::regnamespace"
                            + " order by conname")) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    };

    /** Puts rows into the tables, in any order. */
    interface Loading {
        void run() throws SQLException, IOException;
    }

    /** From now on the connection sees all tables as they are at its next statement, one row after the other. */
    abstract void beginSnapshot(Connection connection) throws SQLException;

    /** The number that a sequence gives next. */
    abstract long next(Connection connection, String sequence) throws SQLException;

    /** Loads and commits without regard to foreign keys, which are checked at the end. */
    abstract void load(Connection connection, List<Table> tables, Loading loading) throws SQLException, IOException;

    static Vendor of(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().startsWith("jdbc:h2:") ? H2 : POSTGRESQL;
    }

    static void execute(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private static long number(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
