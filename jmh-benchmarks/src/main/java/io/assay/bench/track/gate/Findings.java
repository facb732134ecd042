package io.assay.bench.track.gate;

import io.assay.bench.track.gate.count.Counted;
import io.assay.bench.track.gate.hot.Hot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All facts of a run.
///
/// @param operations what was looked at
/// @param counted their counts
/// @param hot what warm JVMs said of them
/// @param sizes of files
/// @param notes of what could not be looked at here
record Findings(
        List<Operation> operations,
        List<Counted> counted,
        List<Hot> hot,
        Map<String, Long> sizes,
        List<String> notes) {

    /// What is worse than what was accepted.
    List<Worse> worse(Accepted accepted) {
        Map<String, Operation> byName =
                operations.stream().collect(Collectors.toMap(Operation::name, Function.identity()));
        List<Worse> all = new ArrayList<>();
        for (Counted one : counted) {
            all.addAll(CountRule.check(one, byName.get(one.operation()).growth(), accepted));
        }
        hot.forEach(one -> all.addAll(HotRule.check(one, accepted)));
        all.addAll(Sizes.check(sizes, accepted));
        return all;
    }

    /// Writes all of it down as accepted.
    void accept(Accepted accepted) {
        counted.forEach(one -> CountRule.accept(one, accepted));
        hot.forEach(one -> HotRule.accept(one, accepted));
        Sizes.accept(sizes, accepted);
    }

    /// What was looked at, in words.
    String summary() {
        return counted.size()
                + " operations counted at 5 sizes, "
                + hot.size()
                + " looked at in warm JVMs, "
                + sizes.size()
                + " files";
    }
}
