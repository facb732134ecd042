package io.assay.bench.track.why;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Says in a screenful how two JVMs differ, or what one does.
final class WhyText {
    private static final int METHODS = 10;
    private static final int CLASSES = 4;

    /// The loop that JMH writes around a benchmark is compiled as it happens.
    private static final String STUB = "_jmhTest.";

    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_CODE = 0.1;

    private final Seen base;
    private final Seen candidate;
    private final StringBuilder text = new StringBuilder();

    private WhyText(Seen base, Seen candidate) {
        this.base = base;
        this.candidate = candidate;
    }

    /// What differs.
    static String of(Seen base, Seen candidate) {
        WhyText why = new WhyText(base, candidate);
        List<String> hot = why.hot();
        why.allocated();
        List<String> roots = why.roots(hot);
        why.compiler(roots);
        why.traps(roots);
        return why.text.toString();
    }

    /// What there is.
    static String of(Seen one) {
        WhyText why = new WhyText(one, one);
        why.line("%7s  hot methods (%d samples)", "share", one.hot().samples());
        List<String> hot = top(one.hot().methods(), Map.of(), METHODS);
        hot.forEach(name -> why.one(one.hot().methods(), name, Methods.brief(name)));
        List<String> classes = top(one.hot().allocated(), Map.of(), CLASSES);
        if (!classes.isEmpty()) {
            why.line("%7s  allocated", "share");
            classes.forEach(name -> why.one(one.hot().allocated(), name, name));
        }
        for (String root : why.roots(hot)) {
            Compiled code = one.compiled().get(root);
            why.line("%s: %,d bytes of machine code", Methods.brief(root), code.bytes());
            new TreeMap<>(code.refused())
                    .forEach((callee, reason) ->
                            why.line("  calls %s: %s", Methods.brief(callee), reason));
        }
        return why.text.toString();
    }

    private void one(Map<String, Double> shares, String name, String label) {
        line("%s  %s", share(shares, name, 7), label);
    }

    private List<String> hot() {
        Map<String, Double> old = base.hot().methods();
        Map<String, Double> young = candidate.hot().methods();
        List<String> names = top(old, young, METHODS);
        line(
                "%7s %9s  hot methods (%d and %d samples)",
                "base", "candidate", base.hot().samples(), candidate.hot().samples());
        for (String name : names) {
            line("%s %s  %s", share(old, name, 7), share(young, name, 9), Methods.brief(name));
        }
        return names;
    }

    private void allocated() {
        Map<String, Double> old = base.hot().allocated();
        Map<String, Double> young = candidate.hot().allocated();
        List<String> names = top(old, young, CLASSES);
        if (!names.isEmpty()) {
            line("%7s %9s  allocated", "base", "candidate");
            names.forEach(
                    name -> line("%s %s  %s", share(old, name, 7), share(young, name, 9), name));
        }
    }

    /// What was compiled with a hot method in it, or is one.
    private List<String> roots(List<String> hot) {
        return Stream.of(base, candidate)
                .flatMap(seen -> seen.compiled().entrySet().stream())
                .filter(e ->
                        hot.contains(e.getKey().replace(" (loop)", ""))
                                || e.getValue().inlined().stream().anyMatch(hot::contains))
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
    }

    private void compiler(List<String> roots) {
        int before = text.length();
        for (String root : roots) {
            Compiled old = base.compiled().get(root);
            Compiled young = candidate.compiled().get(root);
            if (old != null && young != null) {
                differences(Methods.brief(root), old, young);
            } else if (!root.contains(STUB)) {
                line(
                        "%s: compiled by C2 in the %s only",
                        Methods.brief(root), old == null ? "candidate" : "base");
            }
        }
        if (text.length() == before) {
            line("C2 does the same with the hot methods in both");
        }
    }

    private void differences(String root, Compiled old, Compiled young) {
        if (Math.abs(young.bytes() - old.bytes()) > LEAST_CODE * old.bytes()) {
            line("%s: %,d bytes of machine code, before %,d", root, young.bytes(), old.bytes());
        }
        without(old.inlined(), young.inlined())
                .forEach(callee ->
                        line(
                                "%s: no longer inlines %s%s",
                                root, Methods.brief(callee), reason(young, callee)));
        without(young.inlined(), old.inlined())
                .forEach(callee ->
                        line(
                                "%s: now inlines %s%s",
                                root, Methods.brief(callee), reason(old, callee)));
        without(old.intrinsics(), young.intrinsics())
                .forEach(id -> line("%s: lost the intrinsic %s", root, id));
        without(young.intrinsics(), old.intrinsics())
                .forEach(id -> line("%s: has the intrinsic %s", root, id));
        without(young.refused().keySet(), old.refused().keySet()).stream()
                .filter(callee -> !old.inlined().contains(callee))
                .forEach(callee ->
                        line(
                                "%s: calls %s, not inlined%s",
                                root, Methods.brief(callee), reason(young, callee)));
    }

    private static String reason(Compiled code, String callee) {
        String reason = code.refused().get(callee);
        return reason == null ? "" : ": " + reason;
    }

    /// Of code that was thrown away and compiled anew.
    private void traps(List<String> roots) {
        Set<String> all = new TreeSet<>(base.traps().keySet());
        all.addAll(candidate.traps().keySet());
        for (String trap : all) {
            int old = base.traps().getOrDefault(trap, 0);
            int young = candidate.traps().getOrDefault(trap, 0);
            if (old != young && roots.contains(trap.substring(0, trap.indexOf(": ")))) {
                line("%s: compiled code left %d times, before %d", Methods.brief(trap), young, old);
            }
        }
    }

    private static Set<String> without(Set<String> all, Set<String> those) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static List<String> top(Map<String, Double> a, Map<String, Double> b, int count) {
        return Stream.concat(a.keySet().stream(), b.keySet().stream())
                .distinct()
                .filter(name -> most(a, b, name) >= LEAST_SHARE)
                .sorted(
                        Comparator.comparingDouble((String name) -> -most(a, b, name))
                                .thenComparing(name -> name))
                .limit(count)
                .toList();
    }

    private static double most(Map<String, Double> a, Map<String, Double> b, String name) {
        return Math.max(a.getOrDefault(name, 0.0), b.getOrDefault(name, 0.0));
    }

    private static String share(Map<String, Double> shares, String name, int width) {
        return String.format(
                Locale.ROOT, "%" + (width - 2) + ".1f %%", 100 * shares.getOrDefault(name, 0.0));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing());
        text.append(System.lineSeparator());
    }
}
