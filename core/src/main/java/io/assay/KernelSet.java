package io.assay;

import java.util.List;

/// One set of kernels as this JVM sees it.
///
/// @param name what `-Dassay.kernels` takes: `scalar`, `vector` or `native`
/// @param available whether it can run here
/// @param running whether it is the one that runs
/// @param bits its widest vector on this machine, 0 when it is not available
/// @param reason why it is not available, or null
/// @param late the kernels that [Assay#checkKernelSets] could not see compiled within its time, so that
///     the check says nothing of their compiled code; empty before a check
public record KernelSet(
        String name,
        boolean available,
        boolean running,
        int bits,
        String reason,
        List<String> late) {

    /// Keeps its own copy of the list.
    public KernelSet {
        late = List.copyOf(late);
    }
}
