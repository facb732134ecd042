package io.assay.tune;

/// What is minimised or maximised.
@FunctionalInterface
public interface Objective {

    /// Tries a point.
    ///
    /// @param trial gives the point, and takes reports on the way
    /// @return the result; NaN when there is none, which is a failed trial
    /// @throws Exception for a failed trial; its message is kept as the reason
    double of(Running trial) throws Exception;

    /// Several objectives at once.
    @FunctionalInterface
    interface Several {

        /// Tries a point.
        ///
        /// @return a number for each goal of the study
        /// @throws Exception for a failed trial; its message is kept as the reason
        double[] of(Running trial) throws Exception;
    }
}
