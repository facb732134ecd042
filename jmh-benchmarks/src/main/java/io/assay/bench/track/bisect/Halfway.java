package io.assay.bench.track.bisect;

import io.assay.bench.track.bisect.Search.Answer;
import io.assay.bench.track.verdict.Finding;

/// On which side of a change does a commit stand? The verdict says so where it says anything; else the
/// interval does, where it lies on one side of half of the whole change.
///
/// @param whole the change from the good commit to the bad one
record Halfway(double whole) {

    Answer of(Finding finding) {
        return switch (finding.verdict()) {
            case SLOWER -> Answer.BAD;
            case SAME, FASTER -> Answer.GOOD;
            case CANNOT_TELL -> byInterval(finding);
        };
    }

    private Answer byInterval(Finding finding) {
        double half = whole / 2;
        if (!finding.interval().isDefined()) {
            return Answer.UNKNOWN;
        }
        return finding.interval().low() > half
                ? Answer.BAD
                : finding.interval().high() < half ? Answer.GOOD : Answer.UNKNOWN;
    }
}
