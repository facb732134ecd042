package io.assay.bench.track.gate;

import io.assay.bench.track.gate.hot.Hot;
import io.assay.bench.track.gate.hot.HotFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a JVM that is warm may say: it allocates no more than was accepted, all that is hot is compiled by
/// C2 and stays so, and what was inlined or replaced by instructions still is.
final class HotRule {
    private HotRule() {}

    static List<Worse> check(Hot hot, Accepted accepted) {
        List<String> all = new ArrayList<>();
        HotFacts facts = hot.facts();
        String key = key(hot);
        long most = accepted.number(key + ".bytes", 0);
        if (facts.bytes() > most) {
            all.add(bytes(facts, most));
        }
        if (!facts.isSettled() || !facts.lost().isEmpty()) {
            all.add(unrest(facts));
        }
        hot.uncompiled().forEach(method -> all.add(CodeSize.why(method)));
        Set<String> known = accepted.names(key + ".calls");
        hot.kept()
                .forEach((callee, reason) -> {
                    if (!known.contains(callee)) {
                        all.add("calls " + callee + " instead of inlining it: " + reason);
                    }
                });
        Set<String> lost = new TreeSet<>(accepted.names(key + ".intrinsics"));
        lost.removeAll(intrinsics(hot));
        lost.forEach(m -> all.add("C2 no longer replaces " + m + " by an instruction"));
        return all.stream().map(sentence -> new Worse(subject(hot), sentence)).toList();
    }

    private static String bytes(HotFacts facts, long most) {
        boolean isBoxed =
                facts.classes().stream().anyMatch(c -> c.startsWith("jdk.incubator.vector"));
        return "a call allocates "
                + facts.bytes()
                + " bytes"
                + (facts.classes().isEmpty() ? "" : " of " + String.join(", ", facts.classes()))
                + "; accepted are "
                + most
                + (isBoxed ? ": vectors are boxed" : "");
    }

    private static String unrest(HotFacts facts) {
        if (!facts.unrest().isEmpty()) {
            return "is compiled and deoptimised over and over: "
                    + String.join(", ", facts.unrest());
        }
        return facts.lost().isEmpty()
                ? "never settles: what it allocates changes from call to call"
                : "deoptimised while it was hot: " + String.join(", ", facts.lost());
    }

    static void accept(Hot hot, Accepted accepted) {
        long bytes = hot.facts().bytes();
        accepted.put(key(hot) + ".bytes", bytes == 0 ? "" : String.valueOf(bytes));
        accepted.put(key(hot) + ".calls", String.join(" ", hot.kept().keySet()));
        accepted.put(key(hot) + ".intrinsics", String.join(" ", intrinsics(hot)));
    }

    /// Those that replace a call by few instructions. What others do shows in bytes and counts, and which
    /// of them are named depends on the order in which C2 goes about.
    private static Set<String> intrinsics(Hot hot) {
        return hot.intrinsics().stream()
                .filter(m -> m.matches("java\\.lang\\.(Long|Integer|Math|Float|Double)::.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String subject(Hot hot) {
        return hot.facts().operation() + " on the " + hot.set() + " kernels";
    }

    private static String key(Hot hot) {
        return hot.set() + "." + Operation.accepted(hot.facts().operation());
    }
}
