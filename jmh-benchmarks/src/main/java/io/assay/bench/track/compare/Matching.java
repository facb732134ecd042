package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which benchmarks two jars have in common.
///
/// @param both in the suite's order
/// @param added what only the candidate has
/// @param gone what only the base has
/// @param changed what both have under one name and each in its own form
record Matching(List<Case> both, List<Case> added, List<Case> gone, List<Case> changed) {

    static Matching of(Builds.Jars jars, Suite suite) {
        List<Case> old = Catalog.of(jars.base(), suite);
        List<Case> young = Catalog.of(jars.candidate(), suite);
        List<Case> added = Catalog.missing(old, young);
        List<Case> both = new ArrayList<>(young);
        both.removeAll(added);
        List<Case> changed = both.stream().filter(one -> isOf(one, jars.own())).toList();
        both.removeAll(changed);
        return new Matching(both, added, Catalog.missing(young, old), changed);
    }

    private static boolean isOf(Case one, Set<String> types) {
        return types.stream().anyMatch(type -> one.benchmark().startsWith(type + "."));
    }
}
