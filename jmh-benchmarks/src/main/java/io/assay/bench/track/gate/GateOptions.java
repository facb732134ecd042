package io.assay.bench.track.gate;

import io.assay.bench.track.compare.Arguments;
import io.assay.bench.track.compare.UsageException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What followed `./bench gate`.
///
/// @param form how much is looked at
/// @param timed whether a note says how times grow
/// @param accepts whether what is found is written down as accepted
/// @param clean runs that should find nothing, 0 for one that may
record GateOptions(Form form, boolean timed, boolean accepts, int clean) {

    static GateOptions of(List<String> all) {
        Arguments arguments =
                Arguments.of(all, Set.of("--include", "--clean"), Set.of("--quick", "--accept"));
        if (!arguments.words().isEmpty()) {
            throw new UsageException("gate takes options only; found " + arguments.words().get(0));
        }
        boolean isQuick = arguments.flags().contains("--quick");
        Form form = isQuick ? Form.QUICK : Form.WHOLE;
        String include = arguments.value("--include", "");
        try {
            Form some = include.isEmpty() ? form : form.only(Pattern.compile(include));
            boolean accepts = arguments.flags().contains("--accept");
            return new GateOptions(some, !isQuick, accepts, (int) arguments.whole("--clean", 0));
        } catch (PatternSyntaxException e) {
            throw new UsageException(include + " is no regular expression: " + e.getDescription());
        }
    }
}
