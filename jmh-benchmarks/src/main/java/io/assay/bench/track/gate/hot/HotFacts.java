package io.assay.bench.track.gate.hot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a JVM that is warm says of an operation.
///
/// @param operation its name
/// @param bytes that a call allocates
/// @param classes of which most of them are
/// @param isSettled whether there was a time at which nothing changed any more
/// @param lost methods whose compiled code was thrown away while it was looked at
/// @param unrest methods that were compiled again and again
/// @param compiled the compilation of each of the library's methods that C2 has compiled
public record HotFacts(
        String operation,
        long bytes,
        List<String> classes,
        boolean isSettled,
        List<String> lost,
        List<String> unrest,
        Map<String, Integer> compiled) {

    /// As one line of a file.
    String line() {
        return String.join(
                "\t",
                operation,
                String.valueOf(bytes),
                String.join("|", classes),
                String.valueOf(isSettled),
                String.join("|", lost),
                String.join("|", unrest),
                compiled.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("|")));
    }

    /// From such a line.
    static HotFacts of(String line) {
        String[] part = line.split("\t", -1);
        Map<String, Integer> compiled = new TreeMap<>();
        for (String one : list(part[6])) {
            int equals = one.lastIndexOf('=');
            compiled.put(one.substring(0, equals), Integer.valueOf(one.substring(equals + 1)));
        }
        return new HotFacts(
                part[0],
                Long.parseLong(part[1]),
                list(part[2]),
                Boolean.parseBoolean(part[3]),
                list(part[4]),
                list(part[5]),
                compiled);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
    }
}
