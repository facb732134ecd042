package io.assay.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.BinaryPredictions;
import io.assay.Metrics;
import io.assay.Rate;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A seed means the same for ever: replicates on every kind of draw are those of the day they were
/// first drawn, on every machine and by every kernel set.
class StreamsTest {
    private static final int ROWS = 9_000;

    @ParameterizedTest
    @CsvSource({
        "cells, -1318725711",
        "stratified cells, -909214222",
        "poisson cells, 152525827",
        "few values, -339850608",
        "rows, -752464401",
        "stratified rows, 839568116",
        "poisson rows, -1056974223",
        "strata, -1865859635",
        "clusters, -847853622",
        "moving, 1588849158",
        "stationary, 1387993067",
        "pair, 2098362488",
        "mean, -2133115315"
    })
    void replicatesNeverChange(String draw, int hash) {
        double[] values = replicates(draw).values();
        assertEquals(hash, Arrays.hashCode(values), () -> draw + ": " + Arrays.toString(values));
    }

    static Replicates replicates(String draw) {
        BinaryPredictions rows = Samples.binary(ROWS, 0, 1);
        Bootstrap plain = Bootstrap.of(20, 42);
        int[] group = new int[ROWS];
        Arrays.setAll(group, i -> i % 700);
        return switch (draw) {
            case "cells" -> plain.replicate(rows, Metrics.f1(0.5));
            case "stratified cells" -> plain.stratified().replicate(rows, Rate.MCC.at(0.3));
            case "poisson cells" ->
                    Bootstrap.poisson(20, 42).replicate(rows, Metrics.accuracy(0.5));
            case "few values" -> plain.replicate(Samples.binary(ROWS, 30, 2), Metrics.KS);
            case "rows" -> plain.replicate(rows, Metrics.AUC);
            case "stratified rows" -> plain.stratified().replicate(rows, Metrics.AUC);
            case "poisson rows" -> Bootstrap.poisson(20, 42).replicate(rows, Metrics.AUC);
            case "strata" -> plain.stratified(group).replicate(rows, Metrics.AUC);
            case "clusters" -> plain.clusters(group).replicate(rows, Metrics.AUC);
            case "moving" -> plain.movingBlocks(40).replicate(rows, Metrics.AUC);
            case "stationary" -> plain.stationaryBlocks(40).replicate(rows, Metrics.AUC);
            case "pair" -> plain.difference(rows, Samples.other(rows, 3), Metrics.AUC);
            default -> plain.mean("mean", new SplittableRandom(4).doubles(ROWS).toArray());
        };
    }
}
