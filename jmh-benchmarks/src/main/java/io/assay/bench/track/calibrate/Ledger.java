package io.assay.bench.track.calibrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Known pairs in a file, one a line behind the checksum of it, so that a process that is ended in the
/// middle of a line loses that one pair.
///
/// @param file need not exist
record Ledger(Path file) {

    /// @param pairs what could be read
    /// @param torn the numbers of the lines that could not
    record Content(List<Known> pairs, List<Integer> torn) {}

    Content read() throws IOException {
        List<Known> pairs = new ArrayList<>();
        List<Integer> torn = new ArrayList<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                Known known = parse(line);
                if (known == null) {
                    torn.add(number);
                } else {
                    pairs.add(known);
                }
            }
        }
        return new Content(pairs, torn);
    }

    /// Begins a new line first where the last one was torn.
    void add(Known known) throws IOException {
        String json = JsonMapper.shared().writeValueAsString(known);
        String line = checksum(json) + " " + json + "\n";
        boolean isTorn = Files.exists(file) && Files.size(file) > 0 && !endsWithNewline();
        Files.writeString(
                file,
                (isTorn ? "\n" : "") + line,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private boolean endsWithNewline() throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var last = java.nio.ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) == '\n';
        }
    }

    /// Null for a line that is not whole.
    private static Known parse(String line) {
        int space = line.indexOf(' ');
        if (space < 0 || !line.substring(0, space).equals(checksum(line.substring(space + 1)))) {
            return null;
        }
        try {
            return JsonMapper.shared().readValue(line.substring(space + 1), Known.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String checksum(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }
}
