package io.assay.bench.track.gate;

import java.util.List;
import java.util.regex.Pattern;

/// How much a run looks at.
///
/// @param counted operations whose counts are taken
/// @param hot operations that are looked at in a warm JVM
/// @param sets the kernel sets that they run on, a JVM for each
record Form(Pattern counted, Pattern hot, List<String> sets) {
    /// Everything.
    static final Form WHOLE =
            new Form(
                    Pattern.compile("."),
                    Pattern.compile("."),
                    List.of("vector", "native", "scalar"));

    /// For every build: what most calls come down to.
    static final Form QUICK =
            new Form(
                    Pattern.compile(
                            "^(confusion-.*|check-.*|squares-.*|likelihood-floats|split-.*"
                                    + "|tabulate-ints|evaluator-(load|at|auc|brier))$"),
                    Pattern.compile(
                            "^(check-floats|confusion-(bytes|floats)|squares-floats|tabulate-ints"
                                    + "|evaluator-at)$"),
                    List.of("vector"));

    /// The same of some operations.
    Form only(Pattern names) {
        return new Form(names, names, sets);
    }
}
