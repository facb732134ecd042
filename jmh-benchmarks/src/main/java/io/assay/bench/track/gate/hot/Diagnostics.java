package io.assay.bench.track.gate.hot;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What this JVM says about itself when asked by `jcmd`.
final class Diagnostics {
    private static final Pattern COMPILED =
            Pattern.compile("(\\d+) 4 0 (io\\.assay\\.\\S+)\\.([^.\\s]+\\(\\S+) \\[.*");
    private static final Pattern COUNTED =
            Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

    /// What the JVM fills holes with.
    private static final String FILLER = "FillerElement";

    private Diagnostics() {}

    /// The library's methods that C2 has compiled and that are in use: the number of the compilation by
    /// method, such as `io.assay.Evaluator::load([B[FII)V`.
    static Map<String, Integer> compiled() {
        Map<String, Integer> all = new TreeMap<>();
        ask("compilerCodelist")
                .lines()
                .map(COMPILED::matcher)
                .filter(Matcher::matches)
                .forEach(
                        m -> all.put(m.group(2) + "::" + m.group(3), Integer.parseInt(m.group(1))));
        return all;
    }

    /// Bytes on the heap by class, garbage included.
    static Map<String, Long> heap() {
        Map<String, Long> all = new HashMap<>();
        ask("gcClassHistogram", "-all")
                .lines()
                .map(COUNTED::matcher)
                .filter(m -> m.matches() && !m.group(2).contains(FILLER))
                .forEach(m -> all.put(m.group(2), Long.parseLong(m.group(1))));
        return all;
    }

    private static String ask(String command, String... arguments) {
        try {
            return (String)
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(
                                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                    command,
                                    new Object[] {arguments},
                                    new String[] {String[].class.getName()});
        } catch (JMException e) {
            throw new IllegalStateException(command, e);
        }
    }
}
