package io.assay.bench;

import io.assay.Interval;
import io.assay.compare.SignedRanks;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// Runs two rivals in turns in one process, each first in every other pair. The first pair warms up and
/// is not counted.
final class Pairs {
    private static final int TEST_ROWS = 100_000;

    private Pairs() {}

    /// Prints a line for each run, then own times over the peer's.
    static void run(Rival own, Rival peer, int rows, int pairs) throws Exception {
        HiggsRows train = new HiggsRows(0, rows);
        HiggsRows test = new HiggsRows(HiggsRows.TEST, TEST_ROWS);
        Took[][] took = new Took[2][pairs];
        OtherWork work = null;
        for (int pair = -1; pair < pairs; pair++) {
            work = pair == 0 ? new OtherWork() : work;
            Took[] both = new Took[2];
            for (int turn = 0; turn < 2; turn++) {
                int side = (pair + turn) & 1;
                both[side] = Took.of(side == 0 ? own : peer, train, test);
            }
            System.out.printf("%s%n%s%n", "own  " + both[0], "peer " + both[1]);
            for (int side = 0; side < 2 && pair >= 0; side++) {
                took[side][pair] = both[side];
            }
        }
        ratio("wall", took, Took::wall);
        ratio("cpu", took, Took::cpu);
        ratio("predict cpu", took, Took::predictCpu);
        System.out.printf("others used %.2f cores%n", work == null ? Double.NaN : work.cores());
    }

    /// By the middle of the means of two pairs (Hodges and Lehmann).
    private static void ratio(String what, Took[][] took, ToDoubleFunction<Took> time) {
        double[][] logs = new double[2][];
        for (int side = 0; side < 2; side++) {
            logs[side] = Arrays.stream(took[side]).mapToDouble(time).map(Math::log).toArray();
        }
        SignedRanks pairs = SignedRanks.of(logs[0], logs[1]);
        Interval interval = pairs.interval(0.95);
        System.out.printf(
                "%s ratio %.3f [%.3f, %.3f]%n",
                what,
                Math.exp(pairs.difference()),
                Math.exp(interval.low()),
                Math.exp(interval.high()));
    }
}
