package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.List;

/// Which benchmarks two jars have in common.
///
/// @param both in the suite's order
/// @param added what only the candidate has
/// @param gone what only the base has
record Matching(List<Case> both, List<Case> added, List<Case> gone) {

    static Matching of(Builds.Jars jars, Suite suite) {
        List<Case> old = Catalog.of(jars.base(), suite);
        List<Case> young = Catalog.of(jars.candidate(), suite);
        List<Case> added = Catalog.missing(old, young);
        List<Case> both = new ArrayList<>(young);
        both.removeAll(added);
        return new Matching(both, added, Catalog.missing(young, old));
    }
}
