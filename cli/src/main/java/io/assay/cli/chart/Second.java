package io.assay.cli.chart;

import io.assay.BinarySample;

/// A model whose curves are drawn beside those of another.
///
/// @param first what the other one is called; may be a text of the data
/// @param name what it is called; may be a text of the data
public record Second(String first, String name, BinarySample sample) {

    Operating points() {
        Axis scores = BinaryDrawing.scores(sample);
        return Operating.of(sample.ranking(), scores, (score, tp, fp, from, to) -> {});
    }
}
