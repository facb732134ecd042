package io.assay.bench.track.gate.hot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which compilation is meant by a name without a signature, which is all that the JVM's log has: of
/// several methods of one name those that take the arrays that the operation works on.
///
/// @param compiled the compilation of each method, with its signature
/// @param arrays types of arrays, such as `[F`
record Overloads(Map<String, Integer> compiled, Set<String> arrays) {
    private static final Pattern ARRAY = Pattern.compile("\\[[BSIJFDZC]");

    /// @param entry the method that is called, with its signature where it is known
    /// @param otherwise arrays that are worked on when its signature names none
    static Overloads of(Map<String, Integer> compiled, String entry, Set<String> otherwise) {
        Set<String> arrays = new TreeSet<>(arrays(entry));
        return new Overloads(compiled, arrays.isEmpty() ? otherwise : arrays);
    }

    /// The compilations of a method, which may be none.
    List<Integer> ids(String method) {
        List<String> all =
                compiled.keySet().stream()
                        .filter(m -> m.equals(method) || m.startsWith(method + "("))
                        .toList();
        int best = all.stream().mapToInt(this::fit).max().orElse(0);
        return all.stream().filter(m -> fit(m) == best).map(compiled::get).toList();
    }

    /// 0 when all its arrays are among those that are worked on.
    private int fit(String method) {
        return (int) -arrays(method).stream().filter(type -> !arrays.contains(type)).count();
    }

    private static List<String> arrays(String method) {
        List<String> all = new ArrayList<>();
        Matcher matcher = ARRAY.matcher(method);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }
}
