package io.assay.bench.track.baton;

/// How much warm-up the next pair gets.
///
/// A pair that still becomes faster while it is measured does not count, and the next one is warmed up
/// for twice as long. That may have been the compiler, or the clock of a shared processor that changed its
/// mind: so after some warm pairs half of it is tried again.
final class WarmUps {
    private static final int MOST = 96;
    private static final int PATIENCE = 5;

    private final Slices least;
    private Slices slices;
    private int warm;

    /// @param least to begin with
    WarmUps(Slices least) {
        this.least = least;
        slices = least;
    }

    Slices slices() {
        return slices;
    }

    /// Whether a pair counts that was warm, or was not: there is a most that is waited for.
    boolean counts(boolean isWarm) {
        warm = isWarm ? warm + 1 : 0;
        if (isWarm) {
            if (warm == PATIENCE && slices.warmups() > least.warmups()) {
                slices = slices.warmedUpFor(slices.warmups() / 2);
                warm = 0;
            }
            return true;
        }
        if (2 * slices.warmups() > MOST) {
            return true;
        }
        slices = slices.warmedUpFor(2 * slices.warmups());
        return false;
    }
}
