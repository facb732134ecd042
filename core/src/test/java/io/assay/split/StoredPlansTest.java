package io.assay.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.resample.Bootstrap;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A seed means the same folds for ever: 20 plans hash to what they did on the day they were first
/// drawn, on every machine and by every kernel set.
@Tag("everywhere")
class StoredPlansTest {
    private static final int ROWS = 10_000;

    private final SplittableRandom random = new SplittableRandom(17);
    private final int[] classes = random.ints(ROWS, 0, 3).map(c -> c * c).toArray();
    private final int[] groups = random.ints(ROWS, -90, 90).map(g -> g * g).toArray();
    private final long[] time = random.longs(ROWS, 0, 40_000).toArray();

    @ParameterizedTest
    @CsvSource({
        "consecutive, 1598742477",
        "shuffled, -286097551",
        "shuffled few, 1092092917",
        "shuffled many, 1902983585",
        "stratified, -2132757711",
        "stratified bytes, 1588451027",
        "stratified rare, -402449375",
        "stratified 200, -282568091",
        "blocks, 2092702689",
        "repeated, 1961292301",
        "groups, 1911201509",
        "stratified groups, 735316761",
        "holdout, -134128237",
        "stratified holdout, -473625389",
        "pairs left out, 1774781669",
        "groups left out, -153965469",
        "time, 2097034947",
        "purged, -642877987",
        "bags, 1831353352",
        "nested, 1990784137"
    })
    void plansNeverChange(String plan, int hash) {
        int found = 1;
        for (Split split : splits(plan)) {
            found = 31 * found + Arrays.hashCode(split.train().toArray());
            found = 31 * found + Arrays.hashCode(split.test().toArray());
        }
        assertEquals(hash, found, plan);
    }

    private Splits splits(String plan) {
        return switch (plan) {
            case "consecutive" -> Folds.of(ROWS, 7);
            case "shuffled" -> Folds.shuffled(ROWS, 10, 42);
            case "shuffled few" -> Folds.shuffled(103, 10, 42);
            case "shuffled many" -> Folds.shuffled(ROWS, 1_000, 42);
            case "stratified" -> Folds.stratified(classes, 10, 42);
            case "stratified bytes" -> Folds.stratified(bytes(), 5, -1);
            case "stratified rare" -> Folds.stratified(rare(), 10, 42);
            case "stratified 200" -> Folds.stratified(classes, 200, 42);
            case "blocks" -> Folds.permutedBlocks(classes, 10, 42);
            case "repeated" -> RepeatedFolds.stratified(classes, 5, 3, 42);
            case "groups" -> Folds.groups(groups, 6, 42);
            case "stratified groups" -> Folds.stratifiedGroups(classes, groups, 6, 42);
            case "holdout" -> Holdout.of(ROWS, 0.3, 42);
            case "stratified holdout" -> Holdout.stratified(classes, 0.2, 42).times(3);
            case "pairs left out" -> LeaveOut.rows(ROWS, 2).sample(5, 42);
            case "groups left out" -> LeaveOut.oneGroup(groups);
            case "time" -> TimeSplits.byTime(time, 5).gap(30).sliding(9_000);
            case "purged" -> PurgedSplits.combinatorial(time, later(), 6, 2).embargo(20);
            case "bags" -> Bootstrap.of(4, 42).splits(ROWS);
            default -> inner();
        };
    }

    private Splits inner() {
        Nested nested =
                Nested.of(
                        Folds.stratified(classes, 3, 42),
                        train -> Folds.stratified(train.pick(classes), 20, 43));
        return nested.inner(nested.outer().split(1));
    }

    private byte[] bytes() {
        byte[] bytes = new byte[ROWS];
        for (int i = 0; i < ROWS; i++) {
            bytes[i] = (byte) (classes[i] == 4 ? 1 : 0);
        }
        return bytes;
    }

    private int[] rare() {
        int[] rare = classes.clone();
        for (int i = 0; i < ROWS; i++) {
            rare[i] = i % 500 == 3 ? 9 : Math.min(1, rare[i]);
        }
        return rare;
    }

    private long[] later() {
        long[] end = time.clone();
        for (int i = 0; i < ROWS; i++) {
            end[i] += 1 + groups[i] % 40;
        }
        return end;
    }
}
