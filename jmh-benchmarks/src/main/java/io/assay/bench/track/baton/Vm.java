package io.assay.bench.track.baton;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;

/// What must be the same on both sides, or figures are of the JVM and not of the program. It travels as
/// a line.
///
/// @param jvm name and version
/// @param collectors of garbage
/// @param flags as the JVM was started, JMH's own left out
record Vm(String jvm, String collectors, String flags) {
    /// Those name files of one process.
    private static final List<String> OF_JMH = List.of("-XX:CompileCommandFile=", "-Djmh.");

    static Vm here() {
        return new Vm(
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .map(GarbageCollectorMXBean::getName)
                        .collect(Collectors.joining(", ")),
                flags(ManagementFactory.getRuntimeMXBean().getInputArguments()));
    }

    static String flags(List<String> all) {
        return all.stream()
                .filter(flag -> OF_JMH.stream().noneMatch(flag::startsWith))
                .map(flag -> flag.replaceAll("\\s", " "))
                .collect(Collectors.joining(" "));
    }

    String line() {
        return jvm + "\t" + collectors + "\t" + flags;
    }

    static Vm of(String line) {
        String[] parts = line.split("\t", -1);
        return new Vm(parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "");
    }

    /// @throws VoidException if the candidate's are others
    void check(Vm candidate) {
        check("runs", "on ", jvm, candidate.jvm);
        check("collects garbage", "by ", collectors, candidate.collectors);
        check("has", "the flags ", flags, candidate.flags);
    }

    private static void check(String does, String what, String base, String candidate) {
        if (!base.equals(candidate)) {
            throw new VoidException(
                    "base "
                            + does
                            + " "
                            + what
                            + said(base)
                            + ", the candidate "
                            + what
                            + said(candidate));
        }
    }

    private static String said(String some) {
        return some.isEmpty() ? "(none)" : some;
    }
}
