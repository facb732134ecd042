package io.assay.bench;

import io.assay.bench.report.LearnerRun;
import io.assay.bench.report.Machine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Runs two rivals in turns in one process, each first in every other pair. The first pair warms up and
/// is not counted.
///
/// @param own this library
/// @param peer another one
/// @param rows training rows
/// @param pairs how many count
record Pairs(Rival<?> own, Rival<?> peer, int rows, int pairs) {
    private static final int TEST_ROWS = 100_000;

    /// Prints a line for each run.
    LearnerRun run(String name, String commit, int threads) throws Exception {
        HiggsRows train = new HiggsRows(0, rows);
        HiggsRows test = new HiggsRows(HiggsRows.TEST, TEST_ROWS);
        both("warm-up", 1, train, test);
        double load = Machine.load();
        Instant started = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        long since = System.nanoTime();
        OtherWork work = new OtherWork();
        Took[][] took = new Took[2][pairs];
        for (int pair = 0; pair < pairs; pair++) {
            Took[] both = both("pair " + (pair + 1) + " of " + pairs, pair, train, test);
            took[0][pair] = both[0];
            took[1][pair] = both[1];
        }
        return new LearnerRun(
                name,
                rows,
                threads,
                commit,
                started.toString(),
                Math.round((System.nanoTime() - since) / 1e9),
                Machine.here(),
                load,
                work.cores(),
                Took.side(took[0]),
                Took.side(took[1]));
    }

    private Took[] both(String what, int pair, HiggsRows train, HiggsRows test) throws Exception {
        Took[] both = new Took[2];
        for (int turn = 0; turn < 2; turn++) {
            int side = (pair + turn) & 1;
            Rival<?> rival = side == 0 ? own : peer;
            both[side] = Took.of(rival, train, test);
        }
        System.out.printf("%s: own %s%n%s: peer %s%n", what, both[0], what, both[1]);
        return both;
    }
}
