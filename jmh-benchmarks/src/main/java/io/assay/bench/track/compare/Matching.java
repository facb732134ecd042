package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which benchmarks two jars have in common.
///
/// @param both in the suite's order
/// @param added what only the candidate has
/// @param gone what only the base has
/// @param changed what both have under one name and each in its own form
record Matching(List<Case> both, List<Case> added, List<Case> gone, List<Case> changed) {

    /// @throws UsageException if a setting is of no parameter on either side
    static Matching of(Builds.Jars jars, Suite suite) {
        List<Case> old = Catalog.of(jars.base(), suite);
        List<Case> young = Catalog.of(jars.candidate(), suite);
        suite.entries().forEach(entry -> check(jars, entry));
        List<Case> added = Catalog.missing(old, young);
        List<Case> both = new ArrayList<>(young);
        both.removeAll(added);
        List<Case> changed = both.stream().filter(one -> isOf(one, jars.own())).toList();
        both.removeAll(changed);
        return new Matching(both, added, Catalog.missing(young, old), changed);
    }

    /// A benchmark that is nowhere has no parameters to be wrong about.
    private static void check(Builds.Jars jars, Suite.Entry entry) {
        List<Set<String>> found =
                Stream.of(jars.base(), jars.candidate())
                        .flatMap(jar -> Catalog.parameters(jar, entry).stream())
                        .toList();
        Set<String> known = new TreeSet<>();
        found.forEach(known::addAll);
        for (String name : entry.parameters().keySet()) {
            if (!found.isEmpty() && !known.contains(name)) {
                throw new UsageException(
                        name
                                + " is no parameter of benchmarks that match "
                                + entry.name()
                                + "; they have "
                                + (known.isEmpty() ? "none" : String.join(", ", known)));
            }
        }
    }

    private static boolean isOf(Case one, Set<String> types) {
        return types.stream().anyMatch(type -> one.benchmark().startsWith(type + "."));
    }
}
