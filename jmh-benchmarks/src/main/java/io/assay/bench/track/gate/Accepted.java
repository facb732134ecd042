package io.assay.bench.track.gate;

import io.assay.bench.track.baton.VoidException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The facts that were accepted, in a file that is reviewed like code.
public final class Accepted {
    private static final String HEADER =
            """
            # What ./bench gate holds the library to; docs/regressions.md says what each line means.
            # Written by ./bench gate --accept; a change of a line is a change of speed, and is reviewed as one.
            #
            # OPERATION.counts        reads, writes, bytes moved, comparisons, rounds of loops: for each row
            # SET.OPERATION.bytes     allocated by a call on 1,000 rows; 0 where nothing is said
            # SET.OPERATION.calls     calls that matter and that C2 leaves as calls; none where nothing is said
            # SET.OPERATION.intrinsics  methods that C2 replaces by instructions
            # size.FILE               bytes
            """;

    private final Map<String, String> facts;

    private Accepted(Map<String, String> facts) {
        this.facts = facts;
    }

    /// Nothing yet.
    public static Accepted nothing() {
        return new Accepted(new TreeMap<>());
    }

    /// @throws VoidException if there is no such file
    public static Accepted read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new VoidException(
                    "there is no " + file + "; ./bench gate --accept writes it for review");
        }
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        Accepted accepted = nothing();
        properties.forEach((key, value) -> accepted.put((String) key, (String) value));
        return accepted;
    }

    /// The number of a fact.
    public long number(String key, long otherwise) {
        return facts.containsKey(key) ? Long.parseLong(facts.get(key)) : otherwise;
    }

    /// The numbers of a fact, or null.
    public double[] numbers(String key) {
        String text = facts.get(key);
        return text == null
                ? null
                : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /// The names of a fact.
    public Set<String> names(String key) {
        String text = facts.getOrDefault(key, "");
        return text.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(text.split(" ")));
    }

    /// Takes a fact, or forgets it when there is nothing to say.
    public void put(String key, String value) {
        if (value.isEmpty()) {
            facts.remove(key);
        } else {
            facts.put(key, value);
        }
    }

    /// Writes the file anew, in order.
    public void write(Path file) throws IOException {
        Files.writeString(
                file,
                facts.entrySet().stream()
                        .map(e -> e.getKey().replace(":", "\\:") + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining("", HEADER, "")));
    }
}
