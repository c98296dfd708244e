package factdesk.store.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How the values of a column are written down so that each database reads back the same. */
enum Kind {
    WHOLE {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeNumber(row.getLong(column));
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setLong(column, value.getLongValue());
        }
    },
    TRUTH {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeBoolean(row.getBoolean(column));
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setBoolean(column, value.getBooleanValue());
        }
    },
    /** As text: the shortest that gives the same number again. */
    FLOATING {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(Double.toString(row.getDouble(column)));
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setDouble(column, Double.parseDouble(value.getText()));
        }
    },
    DECIMAL {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getBigDecimal(column).stripTrailingZeros().toPlainString());
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setBigDecimal(column, new BigDecimal(value.getText()));
        }
    },
    TEXT {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getString(column));
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setString(column, value.getText());
        }
    },
    DAY {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setObject(column, LocalDate.parse(value.getText()));
        }
    },
    MOMENT {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeString(
                    row.getObject(column, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setObject(column, Instant.parse(value.getText()).atOffset(ZoneOffset.UTC));
        }
    },
    BYTES {
        @Override
        void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException {
            out.writeBinary(row.getBytes(column));
        }

        @Override
        void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException {
            insert.setBytes(column, value.getBinaryValue());
        }
    };

    /** Writes a value that is not null. */
    abstract void write(ResultSet row, int column, JsonGenerator out) throws SQLException, IOException;

    /** Sets what {@link #write} wrote. */
    abstract void set(PreparedStatement insert, int column, JsonParser value) throws SQLException, IOException;

    /** @throws IllegalStateException for a type that nobody taught the backup: better no copy than half of one */
    static Kind of(ResultSetMetaData columns, int column) throws SQLException {
        // PostgreSQL's driver calls its timestamps with a time zone plain timestamps.
        if (columns.getColumnTypeName(column).equals("timestamptz")) {
            return MOMENT;
        }
        return switch (columns.getColumnType(column)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.BOOLEAN, Types.BIT -> TRUTH;
            case Types.DOUBLE, Types.FLOAT, Types.REAL -> FLOATING;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default ->
                throw new IllegalStateException("a backup does not know the type " + columns.getColumnTypeName(column)
                        + " of column " + columns.getColumnName(column));
        };
    }
}
