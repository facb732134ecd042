package io.assay.cli.tune;

import io.assay.cli.request.UsageException;
import io.assay.tune.Param;
import io.assay.tune.Space;

/// Spaces that suit most tables, in the names of `--set`.
final class ReadySpaces {
    private ReadySpaces() {}

    /// The space of a learner.
    ///
    /// @throws UsageException if there is none
    static Space of(String learner) {
        if (!learner.equals("boost")) {
            throw new UsageException(
                    "learner " + learner + " has no ready space; give one with --space FILE");
        }
        return Space.of(
                Param.logInteger("rounds", 20, 300),
                Param.logReal("rate", 0.01, 0.5),
                Param.integer("depth", 2, 8),
                Param.logReal("min-weight", 0.1, 20),
                Param.logReal("lambda", 1e-3, 100),
                Param.real("rows", 0.5, 1),
                Param.real("columns", 0.3, 1));
    }
}
