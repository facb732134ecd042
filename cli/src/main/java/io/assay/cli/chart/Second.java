package io.assay.cli.chart;

import io.assay.BinarySample;

/// A model whose curves are drawn beside those of another.
///
/// @param name may be a text of the data
public record Second(String name, BinarySample sample) {

    Operating points() {
        Axis scores = BinaryDrawing.scores(sample);
        return Operating.of(sample.ranking(), scores, (score, tp, fp, from, to) -> {});
    }
}
