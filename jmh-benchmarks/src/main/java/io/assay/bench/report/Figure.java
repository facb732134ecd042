package io.assay.bench.report;

import java.util.List;
import java.util.Optional;

/// A figure that the kernels are to reach.
///
/// @param key its name in `reasons.properties`
/// @param work what is computed
/// @param where on how much
/// @param row what is measured
/// @param asks what is asked at least
/// @param aim what is hoped for, in words; empty when nothing is
record Figure(String key, String work, String where, Pick row, List<Ask> asks, String aim) {

    /// A figure without an aim.
    static Figure of(String key, String work, String where, Pick row, Ask... asks) {
        return new Figure(key, work, where, row, List.of(asks), "");
    }

    /// With an aim.
    Figure aim(String words) {
        return new Figure(key, work, where, row, asks, words);
    }

    /// What is not met; everything when nothing was measured.
    List<Ask> missed(Optional<Runs.Measured> measured) {
        return asks.stream()
                .filter(Ask::isBounded)
                .filter(ask -> measured.isEmpty() || !ask.isMet(measured.get()))
                .toList();
    }
}
