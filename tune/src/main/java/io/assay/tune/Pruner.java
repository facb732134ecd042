package io.assay.tune;

import java.util.List;

/// Decides whether a running trial is worth going on. Pruners are immutable; one that draws nothing
/// at random and looks at its arguments alone keeps a study reproducible.
@FunctionalInterface
public interface Pruner {

    /// Looks at a trial that has just reported.
    ///
    /// @param reports of the running trial, the latest last
    /// @param seen the finished trials that it may be compared with, in the order of their numbers
    /// @param goal which way is better
    /// @return why to stop; null to go on
    String stop(List<Trial.Report> reports, List<Trial> seen, Goal goal);
}
