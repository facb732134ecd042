package io.assay.golden;

import io.assay.split.FoldBalance;
import io.assay.split.Folds;
import io.assay.split.LeaveOut;
import io.assay.split.Rows;
import io.assay.split.Split;
import io.assay.split.TimeSplits;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// The keys about how rows are split.
final class FoldAnswers implements Function<String, Answer> {
    private static final int SHOWN = 4;
    private static final long SEED = 42;

    private final JsonNode about;
    private final int[] classes;

    FoldAnswers(GoldenCase golden) {
        about = golden.about();
        CaseTable labels = CaseTable.ofCsv(golden.folder().resolve("labels.csv"));
        classes = Arrays.stream(labels.doubles("y")).mapToInt(y -> (int) y).toArray();
    }

    @Override
    public Answer apply(String key) {
        return switch (key) {
            case "leave_p_out_counts" ->
                    forEach("leave_p_out", (n, p) -> DoubleStream.of(LeaveOut.rows(n, p).count()));
            case "leave_p_out_first_test_sets" ->
                    forEach("leave_p_out", FoldAnswers::firstTestSets);
            case "kfold_sizes" -> forEach("kfold", (n, k) -> doubles(Folds.of(n, k).sizes()));
            case "kfold_unshuffled_first_rows" ->
                    forEach("kfold", (n, k) -> perSplit(Folds.of(n, k), s -> s.test().get(0)));
            case "time_series_split" -> forEach("time_series", FoldAnswers::windows);
            case "stratified_counts_sorted" -> counts();
            case "stratified_fold_sizes_sorted" ->
                    Answer.of(Arrays.stream(stratified().sizes()).sorted().toArray());
            default -> null;
        };
    }

    private interface OfPair {
        DoubleStream of(int rows, int parts);
    }

    private Answer forEach(String list, OfPair numbers) {
        return Answer.of(
                StreamSupport.stream(about.get(list).spliterator(), false)
                        .flatMapToDouble(
                                pair -> numbers.of(pair.get(0).asInt(), pair.get(1).asInt()))
                        .toArray());
    }

    private static DoubleStream doubles(int... numbers) {
        return Arrays.stream(numbers).asDoubleStream();
    }

    private static DoubleStream perSplit(Iterable<Split> splits, ToIntFunction<Split> number) {
        return StreamSupport.stream(splits.spliterator(), false).mapToDouble(number::applyAsInt);
    }

    private static DoubleStream firstTestSets(int rows, int p) {
        LeaveOut plan = LeaveOut.rows(rows, p);
        return IntStream.range(0, SHOWN)
                .mapToObj(i -> plan.split(i).test().toArray())
                .flatMapToDouble(FoldAnswers::doubles);
    }

    private static DoubleStream windows(int rows, int k) {
        return StreamSupport.stream(TimeSplits.of(rows, k).spliterator(), false)
                .flatMapToDouble(s ->
                        DoubleStream.of(
                                s.train().get(0), last(s.train()),
                                s.test().get(0), last(s.test())));
    }

    private static int last(Rows rows) {
        return rows.get(rows.size() - 1);
    }

    private FoldBalance stratified() {
        int k = about.get("stratified_k").asInt();
        return Folds.stratified(classes, k, SEED).balance(classes);
    }

    private Answer counts() {
        FoldBalance balance = stratified();
        return Answer.of(
                IntStream.range(0, balance.classes().length)
                        .mapToObj(c ->
                                Arrays.stream(balance.counts())
                                        .mapToInt(fold -> fold[c])
                                        .sorted()
                                        .toArray())
                        .flatMapToDouble(FoldAnswers::doubles)
                        .toArray());
    }
}
