package io.assay.file.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.assay.file.ChunkConsumer;
import io.assay.file.Column;
import io.assay.file.ReadOptions;
import io.assay.file.ReadSummary;
import io.assay.file.chunk.ChunkBuffer;
import io.assay.file.chunk.FileChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// One reading of a CSV file: plain rows in pieces, the rest by the complete reader.
public final class CsvReading {
    private final CsvSource source;
    private final Header header;
    private final ReadOptions options;
    private final ChunkBuffer chunk;
    private final Plan plan;
    private final long total;

    /// Prepares to read the wanted columns, which exist.
    public CsvReading(
            CsvSource source,
            Header header,
            List<Column> wanted,
            ReadOptions options,
            ChunkConsumer consumer) {
        this.source = source;
        this.header = header;
        this.options = options;
        this.chunk = new ChunkBuffer(wanted, options.chunkRows(), consumer);
        this.plan = new Plan(header.names(), wanted, chunk);
        try {
            this.total = Files.size(source.path());
        } catch (IOException e) {
            throw FileChecks.failed(source.path(), e);
        }
    }

    /// Reads it all.
    public ReadSummary run() {
        long rest = header.data() < 0 ? header.start() : plainRows();
        if (rest >= 0) {
            carefulRows(rest);
        }
        ReadSummary summary = chunk.finish();
        options.progress().reached(total, total);
        return summary;
    }

    /// Reads it all with the complete reader alone; for tests, slower and never different.
    ReadSummary runCarefully() {
        carefulRows(header.start());
        return chunk.finish();
    }

    /// Reads pieces side by side; where the complete reader must go on, or -1.
    private long plainRows() {
        ReadAhead ahead = new ReadAhead(options.executor(), options.parallelism());
        try (Pieces pieces =
                source.gzip()
                        ? new StreamPieces(source, header.data())
                        : new FilePieces(source, header.data())) {
            return plainRows(pieces, ahead);
        } catch (IOException e) {
            throw FileChecks.failed(source.path(), e);
        } finally {
            ahead.stop();
        }
    }

    private long plainRows(Pieces pieces, ReadAhead ahead) throws IOException {
        int depth = options.parallelism() == 1 ? 1 : 2 * options.parallelism();
        ArrayDeque<Piece> free = new ArrayDeque<>();
        ArrayDeque<FutureTask<Piece>> running = new ArrayDeque<>();
        while (true) {
            while (running.size() < depth) {
                Piece piece = free.isEmpty() ? new Piece(plan, source.separator()) : free.remove();
                if (!pieces.next(piece)) {
                    break;
                }
                FutureTask<Piece> task = new FutureTask<>(() -> parsed(pieces, piece));
                running.add(task);
                ahead.submit(task);
            }
            if (running.isEmpty()) {
                return pieces.rest();
            }
            Piece piece = await(ahead, running.remove());
            long rest = piece.deliver(source.name());
            if (rest >= 0) {
                return rest;
            }
            options.progress().reached(Math.min(piece.end(), pieces.progress()), total);
            free.add(piece);
        }
    }

    private static Piece parsed(Pieces pieces, Piece piece) throws IOException {
        pieces.load(piece);
        piece.parse();
        return piece;
    }

    private static Piece await(ReadAhead ahead, FutureTask<Piece> task) throws IOException {
        try {
            return ahead.await(task);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void carefulRows(long from) {
        boolean fromHeader = from == header.start();
        long before = plan.rowsSoFar(); // each of them was one line
        try (CarefulRows rows =
                new CarefulRows(
                        source, from, fromHeader ? -1 : before, fromHeader ? 0 : before + 1)) {
            if (fromHeader) {
                rows.next();
            }
            CarefulBatch batch = new CarefulBatch(source, plan, rows);
            for (CsvRecord record = rows.next(); record != null; record = rows.next()) {
                batch.add(record);
            }
            batch.deliver();
        }
    }
}
