package io.assay.cli.duckdb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.junit.jupiter.api.Test;

/// The driver of the version in use keeps its values where they are looked for; without that, reading
/// Parquet goes on at half the speed.
class VectorMemoryTest {

    @Test
    void holdsTheValuesThatTheDriverHandsOut() throws SQLException {
        String query =
                "SELECT i::BIGINT, (i / 7)::FLOAT, i::DOUBLE, nullif(i, 5)::DOUBLE FROM range(2000) t(i)";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                PreparedStatement statement = connection.prepareStatement(query);
                DuckDBChunkedResult result =
                        statement.unwrap(DuckDBPreparedStatement.class).query()) {
            result.nextChunk();
            DuckDBDataChunkReader rows = result.chunk();
            ByteBuffer longs = VectorMemory.of(rows.vector(0));
            ByteBuffer floats = VectorMemory.of(rows.vector(1));
            ByteBuffer doubles = VectorMemory.of(rows.vector(2));
            assertEquals(2_000, rows.rowCount());
            for (int i = 0; i < 2_000; i++) {
                assertEquals(rows.vector(0).getLong(i), longs.getLong(i * Long.BYTES));
                assertEquals(rows.vector(1).getFloat(i), floats.getFloat(i * Float.BYTES));
                assertEquals(rows.vector(2).getDouble(i), doubles.getDouble(i * Double.BYTES));
            }
            assertNull(VectorMemory.of(rows.vector(3)), "a value misses");
        }
    }
}
