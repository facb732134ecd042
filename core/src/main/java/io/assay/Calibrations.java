package io.assay;

import io.assay.rank.CellSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The calibrations of one sample that were asked for so far: two metrics are read off each.
final class Calibrations {
    private final Map<Calibration.Bins, Calibration> known = new ConcurrentHashMap<>();

    Calibration of(CellSource source, Calibration.Bins bins) {
        return known.computeIfAbsent(bins, b -> Calibration.of(source, b));
    }

    void keep(Calibration.Bins bins, Calibration calibration) {
        known.put(bins, calibration);
    }
}
