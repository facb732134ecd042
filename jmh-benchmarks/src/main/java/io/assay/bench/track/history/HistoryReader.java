package io.assay.bench.track.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads lines; keeps count of those that are not whole.
final class HistoryReader {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DESCRIPTION = "{\"machine\"";

    private record Description(Fingerprint machine) {}

    private final Path path;
    private final String id;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Damage> damages = new ArrayList<>();
    private Fingerprint machine;
    private String strange = "";

    HistoryReader(Path path, String id) {
        this.path = path;
        this.id = id;
    }

    HistoryFile.Content read(byte[] all) {
        int number = 0;
        for (int from = 0; from < all.length; ) {
            int to = from;
            while (to < all.length && all[to] != '\n') {
                to++;
            }
            number++;
            if (to > from) {
                line(number, Arrays.copyOfRange(all, from, to));
            }
            from = to + 1;
        }
        return new HistoryFile.Content(machine, List.copyOf(entries), List.copyOf(damages));
    }

    private void line(int number, byte[] bytes) {
        Optional<String> json = CheckedLine.open(bytes);
        if (json.isEmpty()) {
            damages.add(new Damage(path, number, "torn or changed, its checksum does not fit"));
            return;
        }
        try {
            if (json.get().startsWith(DESCRIPTION)) {
                machine(number, JSON.readValue(json.get(), Description.class).machine());
            } else if (strange.isEmpty()) {
                entries.add(JSON.readValue(json.get(), Entry.class));
            } else {
                damages.add(new Damage(path, number, "measured on another machine, " + strange));
            }
        } catch (JacksonException e) {
            damages.add(new Damage(path, number, "no entry of a history"));
        }
    }

    /// Lines behind the description of another machine are of that one: somebody has joined files.
    private void machine(int number, Fingerprint found) {
        strange = found.id().equals(id) ? "" : found.id();
        if (strange.isEmpty()) {
            machine = found;
        } else {
            damages.add(new Damage(path, number, "describes another machine, " + strange));
        }
    }
}
