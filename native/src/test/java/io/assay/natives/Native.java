package io.assay.natives;

import static org.junit.jupiter.api.Assumptions.abort;

import io.assay.kernel.Kernels;

/// The native kernels of this test run, or an aborted test that says why there are none.
final class Native {
    private Native() {}

    static Kernels kernels() {
        try {
            return new NativeProvider().open();
        } catch (IllegalStateException e) {
            System.out.println("skipped: " + e.getMessage());
            return abort(e.getMessage());
        }
    }
}
