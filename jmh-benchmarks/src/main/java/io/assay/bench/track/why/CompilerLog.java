package io.assay.bench.track.why;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a JVM writes with `-XX:+LogCompilation`: a line an element, methods and classes by numbers that
/// hold within one compilation.
final class CompilerLog {
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)='([^']*)'");
    private static final String OPTIMIZING = "4";

    private final Map<String, Compiled> compiled = new HashMap<>();
    private final Map<String, Integer> traps = new TreeMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();
    private final Set<String> inlined = new HashSet<>();
    private final Map<String, String> refused = new HashMap<>();
    private final Set<String> intrinsics = new HashSet<>();
    private String task = "";
    private String callee = "";

    private CompilerLog() {}

    /// @param methods what C2 made, by method; loops that were entered while running have `(loop)` behind
    /// @param traps how often compiled code was left, by method and reason
    record Content(Map<String, Compiled> methods, Map<String, Integer> traps) {}

    static Content read(Path file) throws IOException {
        CompilerLog log = new CompilerLog();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                log.line(line.strip());
            }
        }
        return new Content(Map.copyOf(log.compiled), Map.copyOf(log.traps));
    }

    private void line(String line) {
        int end = line.indexOf(' ');
        if (!line.startsWith("<") || end < 0) {
            if (line.startsWith("</task>")) {
                task = "";
            }
            return;
        }
        String element = line.substring(1, end);
        if (element.equals("task")) {
            begin(attributes(line));
        } else if (element.equals("uncommon_trap") && line.contains(" thread='")) {
            trap(attributes(line));
        } else if (!task.isEmpty()) {
            within(element, line);
        }
    }

    private void begin(Map<String, String> task) {
        types.clear();
        methods.clear();
        inlined.clear();
        refused.clear();
        intrinsics.clear();
        boolean isLoop = "osr".equals(task.get("compile_kind"));
        boolean isOptimizing = OPTIMIZING.equals(task.getOrDefault("level", OPTIMIZING));
        this.task = isOptimizing ? signature(task.get("method")) + (isLoop ? " (loop)" : "") : "";
    }

    private void within(String element, String line) {
        switch (element) {
            case "type", "klass" -> {
                Map<String, String> a = attributes(line);
                types.put(a.get("id"), a.get("name"));
            }
            case "method" -> {
                Map<String, String> a = attributes(line);
                String type = types.getOrDefault(a.get("holder"), "");
                methods.put(a.get("id"), Methods.name(type, a.getOrDefault("name", "")));
            }
            case "call" -> callee = methods.getOrDefault(attributes(line).get("method"), "");
            case "inline_success" -> inlined.add(callee);
            case "inline_fail" -> refused.put(callee, attributes(line).getOrDefault("reason", ""));
            case "intrinsic" -> intrinsics.add(attributes(line).getOrDefault("id", ""));
            case "task_done" -> end(attributes(line));
            default -> {}
        }
    }

    /// A call may be refused at one place and inlined at another: then it is both, which says nothing.
    private void end(Map<String, String> done) {
        if ("1".equals(done.get("success"))) {
            refused.keySet().removeAll(inlined);
            int bytes = Integer.parseInt(done.getOrDefault("nmsize", "0"));
            compiled.put(task, new Compiled(bytes, inlined, refused, intrinsics));
        }
    }

    private void trap(Map<String, String> trap) {
        String what = signature(trap.get("method")) + ": " + trap.getOrDefault("reason", "?");
        traps.merge(what, 1, Integer::sum);
    }

    /// `some.Type method (I)V` as a name.
    private static String signature(String text) {
        String[] parts = text == null ? new String[0] : text.split(" ", -1);
        return parts.length < 2 ? "?" : Methods.name(parts[0], parts[1]);
    }

    private static Map<String, String> attributes(String line) {
        Map<String, String> found = new HashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(line);
        while (matcher.find()) {
            String value = matcher.group(2);
            found.put(
                    matcher.group(1),
                    value.replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&quot;", "\"")
                            .replace("&apos;", "'")
                            .replace("&amp;", "&"));
        }
        return found;
    }
}
