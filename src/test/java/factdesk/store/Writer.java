package factdesk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A process that writes until it is killed, and says each number once its commit has been acknowledged. */
final class Writer {

    private Writer() {}

    /** @param args the database's folder and the first number to write */
    public static void main(String[] args) throws SQLException {
        DatabaseAddress address = DatabaseAddress.embedded(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            connection.setAutoCommit(false);
            connection
                    .createStatement()
                    .execute("create table if not exists deed (id bigint primary key, said varchar(200))");
            connection.createStatement().execute("create table if not exists audit (id bigint primary key)");
            connection.commit();
            try (PreparedStatement deed = connection.prepareStatement("insert into deed values (?, ?)");
                    PreparedStatement audit = connection.prepareStatement("insert into audit values (?)")) {
                for (long id = Long.parseLong(args[1]); ; id++) {
                    deed.setLong(1, id);
                    deed.setString(2, "deed ".repeat(30));
                    deed.executeUpdate();
                    audit.setLong(1, id);
                    audit.executeUpdate();
                    connection.commit();
                    System.out.println(id);
                }
            }
        }
    }
}
