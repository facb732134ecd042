package io.assay.tune;

import java.util.List;

/// A way to propose what to try next. Searchers are immutable settings; [#begin] starts the state of
/// one study. Open to others: `SearcherContract` in the tests of this module checks one.
public interface Searcher {

    /// Starts a search.
    ///
    /// @param space where
    /// @param goals one for each objective
    /// @param seed of whatever is drawn at random
    /// @throws IllegalArgumentException if this searcher cannot work there, with the parameter named
    Search begin(Space space, List<Goal> goals, long seed);

    /// Its name, lower case.
    String name();
}
