package io.assay.bench.report;

import io.assay.bench.SeamMethod;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which kernel set implements which method of the seam itself, and what that earns over scalar.
///
/// Who implements what is read from the class files, what it earns from the newest results of
/// `SeamBenchmark`; the two are held together here.
final class KernelTable {
    private static final double EARNS = 1.2;
    private static final String BENCHMARK = "SeamBenchmark.call";
    private static final long ROWS = 100_000;

    private final Runs runs;
    private final Map<String, Delegation> sets;

    KernelTable(Runs runs, Map<String, Delegation> sets) {
        this.runs = runs;
        this.sets = sets;
    }

    /// Of the sets in this build.
    static KernelTable of(Runs runs) {
        Map<String, Delegation> sets = new LinkedHashMap<>();
        sets.put("vector", Delegation.of("io.assay.simd.VectorKernels"));
        sets.put("native", Delegation.of("io.assay.natives.NativeKernels"));
        return new KernelTable(runs, sets);
    }

    /// The table as Markdown.
    String text() {
        StringBuilder text = new StringBuilder("| method | scalar |");
        sets.keySet().forEach(set -> text.append(" " + set + " |"));
        text.append("\n|---|---|" + "---|".repeat(sets.size()) + "\n");
        for (SeamMethod method : SeamMethod.values()) {
            Method seam = method.method();
            text.append("| `" + signature(seam) + "` | " + scalar(method) + " |");
            sets.forEach((set, delegation) ->
                    text.append(" " + cell(method, seam, set, delegation) + " |"));
            text.append("\n");
        }
        return text.toString();
    }

    private String scalar(SeamMethod method) {
        return runs.find(pick(method).by("scalar")).map(m -> steps(m.run(), m.row())).orElse("-");
    }

    private String cell(SeamMethod method, Method seam, String set, Delegation delegation) {
        if (!delegation.isOwn(seam)) {
            return "scalar";
        }
        double times = times(method, set);
        return Double.isNaN(times)
                ? "own"
                : "own, " + Numbers.times(times) + "x: " + own(method, set);
    }

    private String own(SeamMethod method, String set) {
        return runs.find(pick(method).by("scalar"))
                .flatMap(m -> pick(method).by(set).in(m.run()).map(row -> steps(m.run(), row)))
                .orElse("-");
    }

    /// Dependent steps a row, by the clock of the same run.
    private static String steps(Run run, Row row) {
        double steps = run.chain() * 1e9 * row.seconds() / row.rows();
        return Numbers.times(steps) + " ± " + Numbers.percent(row.error() / row.seconds());
    }

    /// Methods that a set implements without earning it, or without a result that shows it.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (SeamMethod method : SeamMethod.values()) {
            Method seam = method.method();
            sets.forEach((set, delegation) -> {
                if (delegation.isOwn(seam)) {
                    String fault = fault(set, seam, times(method, set));
                    if (!fault.isEmpty()) {
                        faults.add(set + " " + signature(seam) + " " + fault);
                    }
                }
            });
        }
        return faults;
    }

    private static String fault(String set, Method seam, double times) {
        if (Double.isNaN(times)) {
            return "is not in the committed results; run SeamBenchmark";
        }
        return times >= EARNS || isPromised(set, seam)
                ? ""
                : "is " + Numbers.times(times) + "x scalar; below 1.2x a set delegates";
    }

    /// Native has both binary confusions and the sort whatever they earn.
    private static boolean isPromised(String set, Method seam) {
        boolean isConfusion =
                seam.getName().equals("confusion") && seam.getParameterTypes()[0] == byte[].class;
        return set.equals("native") && (isConfusion || seam.getName().equals("sort"));
    }

    /// How many times faster than scalar, NaN when that was not measured.
    private double times(SeamMethod method, String set) {
        Pick pick = pick(method);
        return runs.find(pick.by("scalar"))
                .flatMap(scalar ->
                        pick.by(set)
                                .in(scalar.run())
                                .map(own -> scalar.row().seconds() / own.seconds()))
                .orElse(Double.NaN);
    }

    private static Pick pick(SeamMethod method) {
        return Pick.of(BENCHMARK, ROWS).with("method", method);
    }

    /// The name and all parameters that are not plain numbers.
    private static String signature(Method seam) {
        return Arrays.stream(seam.getParameterTypes())
                .filter(type -> !type.isPrimitive())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", seam.getName() + "(", ")"));
    }
}
