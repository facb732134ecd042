package io.assay;

import java.time.Duration;
import java.util.List;

/// What [Assay#warmUp] reached.
///
/// @param kernels the kernel set that runs from now on
/// @param late what did not run compiled and free of allocation when the time was up; empty when
///     everything did
/// @param took how long it took
public record WarmUp(String kernels, List<String> late, Duration took) {

    /// Keeps its own copy of the list.
    public WarmUp {
        late = List.copyOf(late);
    }

    /// Whether everything runs compiled and allocates nothing.
    public boolean isReady() {
        return late.isEmpty();
    }

    /// One line for a log.
    @Override
    public String toString() {
        String after = " kernels run after " + took.toMillis() + " ms";
        return kernels
                + after
                + (isReady() ? ", all warm" : "; not warm: " + String.join(", ", late));
    }
}
