package io.assay.bench.track.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The history of one machine: a line that describes it, then a line an [Entry].
///
/// @param path its name is the [Fingerprint#id()]
public record HistoryFile(Path path) {
    private static final JsonMapper JSON = JsonMapper.shared();
    static final String ENDING = ".jsonl";

    /// What could be read.
    public Content read() throws IOException {
        return new HistoryReader(path, id()).read(Files.readAllBytes(path));
    }

    /// The machine's, by the file's name.
    public String id() {
        String name = path.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /// @param machine null when its line is damaged
    /// @param entries in the order of the file
    /// @param damages lines that were skipped
    public record Content(Fingerprint machine, List<Entry> entries, List<Damage> damages) {}

    /// Adds lines in one write; behind a line that was torn it begins a new one.
    ///
    /// @param machine null where the file says it already
    void append(Fingerprint machine, List<Entry> entries) throws IOException {
        try (FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            file.lock(); // until the channel is closed
            long size = file.size();
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            if (size > 0 && !endsWithNewline(file)) {
                text.write('\n');
            }
            if (machine != null) {
                text.writeBytes(machine(machine));
            }
            entries.forEach(entry -> text.writeBytes(line(entry)));
            ByteBuffer bytes = ByteBuffer.wrap(text.toByteArray());
            file.position(size);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        }
    }

    /// Puts other lines into its place, in one step.
    void replace(Fingerprint machine, List<Entry> entries) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        if (machine != null) {
            text.writeBytes(machine(machine));
        }
        entries.forEach(entry -> text.writeBytes(line(entry)));
        WholeFile.write(path, text.toByteArray());
    }

    private static byte[] machine(Fingerprint machine) {
        return sealed(JSON.writeValueAsString(Map.of("machine", machine)));
    }

    private static byte[] line(Entry entry) {
        return sealed(JSON.writeValueAsString(entry));
    }

    private static byte[] sealed(String json) {
        return (CheckedLine.seal(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean endsWithNewline(FileChannel file) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        file.read(last, file.size() - 1);
        return last.get(0) == '\n';
    }
}
