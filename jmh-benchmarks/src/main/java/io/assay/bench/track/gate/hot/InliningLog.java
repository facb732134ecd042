package io.assay.bench.track.gate.hot;

import io.assay.bench.track.baton.VoidException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What C2 did with the calls inside each method that it compiled, from what `-XX:+PrintCompilation` and
/// `PrintInlining` print; the unified log leaves out calls that stay virtual. With `-Xbatch` one method is
/// compiled at a time, so that lines are not mixed.
final class InliningLog {
    private static final Pattern COMPILATION =
            Pattern.compile("\\s*\\d+\\s+(\\d+)\\s[ %sbn!]*\\s([1-4])\\s+\\S+::\\S+.*\\)\\s*");
    private static final Pattern CALL =
            Pattern.compile("\\s*@ \\d+\\s+(\\S+::\\S+) \\((?:\\d+ bytes|native)\\)\\s*(.*)");

    private static final String VIRTUAL = "virtual call";

    /// Depends on what was compiled first.
    private static final String EARLIER = "already compiled into a big method";

    /// Why a call that matters was left as a call; other reasons are about calls that are rare.
    private static final List<String> REASONS =
            List.of(
                    "hot method too big",
                    "NodeCountInliningCutoff",
                    "size > DesiredMethodLimit",
                    "inlining too deep",
                    "recursive inlining too deep",
                    VIRTUAL);

    /// What the JDK does inside itself.
    private static final String INNER = "(java\\.util\\.(stream\\.|Spliterator)|jdk\\.|sun\\.).*";

    private final Map<Integer, List<Matcher>> calls = new HashMap<>();

    /// @param lines that the JVM has printed
    InliningLog(Stream<String> lines) {
        List<Matcher> current = new ArrayList<>();
        for (String line : (Iterable<String>) lines::iterator) {
            Matcher compilation = COMPILATION.matcher(line);
            Matcher call = CALL.matcher(line);
            if (compilation.matches()) {
                current = new ArrayList<>();
                if (compilation.group(2).equals("4")) {
                    calls.put(Integer.valueOf(compilation.group(1)), current);
                }
            } else if (call.matches()) {
                current.add(call);
            }
        }
    }

    /// Follows a method through all that it calls, inlined or not.
    ///
    /// @param entry such as `io.assay.Evaluator::load`
    /// @param overloads the compilations that are in use
    /// @throws VoidException if the log lacks the method, though it was compiled
    Calls from(String entry, Overloads overloads) {
        Calls all = new Calls(new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
        overloads.ids(entry).forEach(this::checkPrinted);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(entry));
        while (!open.isEmpty()) {
            String method = open.pop();
            if (seen.add(method)) {
                List<Integer> ids = overloads.ids(method);
                if (ids.isEmpty()) {
                    all.uncompiled.add(method);
                }
                ids.forEach(id ->
                        calls.getOrDefault(id, List.of()).forEach(call -> note(call, all, open)));
            }
        }
        return all;
    }

    private void checkPrinted(int id) {
        if (!calls.containsKey(id)) {
            throw new VoidException(
                    "the JVM printed nothing of compilation " + id + "; is the disk full?");
        }
    }

    /// A call that was left as one goes on in another compilation; what a virtual call reaches is not in
    /// the log.
    private static void note(Matcher call, Calls all, Deque<String> open) {
        String callee = call.group(1);
        String message = call.group(2);
        if (message.contains("(intrinsic")) {
            all.intrinsics.add(callee);
        }
        boolean isFound = callee.startsWith("io.assay.") && !message.contains(VIRTUAL);
        if (message.contains(EARLIER) && isFound) {
            open.push(callee);
        }
        for (String reason : REASONS) {
            if (message.contains(reason) && !callee.matches(INNER)) {
                all.kept.putIfAbsent(callee, reason);
                if (isFound) {
                    open.push(callee);
                }
            }
        }
    }

    /// @param intrinsics methods that C2 replaced by instructions of its own
    /// @param kept calls that matter and are still calls, with the reason
    /// @param uncompiled methods on the way that C2 has not compiled
    record Calls(Set<String> intrinsics, Map<String, String> kept, Set<String> uncompiled) {}
}
