package io.assay.bench.track.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A folder of [HistoryFile]s.
///
/// @param folder need not exist
public record History(Path folder) {
    /// Where this repository keeps its own.
    public static final Path HERE = Path.of("jmh-benchmarks/history");

    /// One file a machine, in the order of names.
    public List<HistoryFile> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(HistoryFile.ENDING))
                    .sorted()
                    .map(HistoryFile::new)
                    .toList();
        }
    }

    /// Adds what is not there yet.
    ///
    /// @return how many entries were new
    public int add(List<Measured> all) throws IOException {
        Map<Fingerprint, List<Entry>> byMachine = new LinkedHashMap<>();
        for (Measured one : all) {
            byMachine.computeIfAbsent(one.machine(), m -> new ArrayList<>()).add(one.entry());
        }
        Files.createDirectories(folder);
        int added = 0;
        for (Map.Entry<Fingerprint, List<Entry>> some : byMachine.entrySet()) {
            added += add(some.getKey(), some.getValue());
        }
        return added;
    }

    private int add(Fingerprint machine, List<Entry> entries) throws IOException {
        HistoryFile file = new HistoryFile(folder.resolve(machine.id() + HistoryFile.ENDING));
        Distinct known = new Distinct();
        boolean isDescribed = false;
        if (Files.exists(file.path())) {
            HistoryFile.Content content = file.read();
            content.entries().forEach(known::add);
            isDescribed = content.machine() != null;
        }
        List<Entry> fresh = entries.stream().filter(known::add).toList();
        if (!fresh.isEmpty()) {
            file.append(isDescribed ? null : machine, fresh);
        }
        return fresh.size();
    }

    /// @param machine where
    /// @param entry what
    public record Measured(Fingerprint machine, Entry entry) {}
}
