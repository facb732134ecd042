package io.assay.bench.track.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Which benchmarks are measured, the most important first, since time may not suffice for all.
///
/// @param entries in order
record Suite(List<Entry> entries) {

    /// Some benchmarks.
    ///
    /// @param name found in their full names
    /// @param parameters values of parameters; all values of those that are not named
    record Entry(Pattern name, Map<String, String> parameters) {}

    /// From a regular expression and settings such as `rows=1000`.
    static Suite of(String name, List<String> settings) {
        return new Suite(List.of(entry(name, settings)));
    }

    /// From a file: a line each of a regular expression and settings; `#` begins a comment.
    static Suite read(Path file) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                List<String> words = Arrays.asList(text.split("\\s+", -1));
                entries.add(entry(words.get(0), words.subList(1, words.size())));
            }
        }
        return new Suite(entries);
    }

    private static Entry entry(String name, List<String> settings) {
        Map<String, String> parameters = new TreeMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageException(setting + " is no setting; expected name=value");
            }
            parameters.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        try {
            return new Entry(Pattern.compile(name), parameters);
        } catch (PatternSyntaxException e) {
            throw new UsageException(name + " is no regular expression: " + e.getDescription());
        }
    }
}
