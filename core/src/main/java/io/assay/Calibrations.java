package io.assay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// The calibrations of one sample that were asked for so far: two metrics are read off each.
final class Calibrations {
    private final Map<Calibration.Bins, Calibration> known = new ConcurrentHashMap<>();

    Calibration of(Calibration.Bins bins, Function<Calibration.Bins, Calibration> whenNotAsked) {
        return known.computeIfAbsent(bins, whenNotAsked);
    }

    void keep(Calibration.Bins bins, Calibration calibration) {
        known.put(bins, calibration);
    }
}
