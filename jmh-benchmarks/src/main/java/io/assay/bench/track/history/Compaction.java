package io.assay.bench.track.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Makes a history small: six digits a figure, each measurement once, in the order of time. Lines that
/// are damaged go to a file beside it, so that nothing is lost unseen.
public final class Compaction {
    private Compaction() {}

    /// @param file that was written anew
    /// @param entries in it
    /// @param before its bytes
    /// @param after its bytes now
    /// @param moved damaged lines that were put aside
    public record Done(Path file, int entries, long before, long after, int moved) {}

    /// Compacts all files.
    public static List<Done> of(History history) throws IOException {
        List<Done> all = new ArrayList<>();
        for (HistoryFile file : history.files()) {
            all.add(of(file));
        }
        return all;
    }

    private static Done of(HistoryFile file) throws IOException {
        long before = Files.size(file.path());
        HistoryFile.Content content = file.read();
        putAside(file.path(), content.damages());
        Distinct seen = new Distinct();
        List<Entry> entries =
                content.entries().stream()
                        .filter(seen::add)
                        .map(Entry::rounded)
                        .sorted(Comparator.comparing(Entry::time))
                        .toList();
        file.replace(content.machine(), entries);
        return new Done(
                file.path(),
                entries.size(),
                before,
                Files.size(file.path()),
                content.damages().size());
    }

    /// As they stand, before the file is written without them.
    private static void putAside(Path file, List<Damage> damages) throws IOException {
        if (damages.isEmpty()) {
            return;
        }
        String[] lines =
                new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1);
        StringBuilder text = new StringBuilder();
        damages.forEach(damage -> text.append(lines[damage.line() - 1]).append('\n'));
        Files.write(
                file.resolveSibling(file.getFileName() + ".damaged"),
                text.toString().getBytes(StandardCharsets.ISO_8859_1),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
