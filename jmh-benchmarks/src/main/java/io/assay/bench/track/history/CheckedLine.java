package io.assay.bench.track.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A JSON object on a line of its own that ends with the checksum of all that stands before it:
/// `{...,"crc":"0a1b2c3d"}`, CRC-32C of the bytes up to the comma.
final class CheckedLine {
    private static final String OPEN = ",\"crc\":\"";
    private static final String CLOSE = "\"}";
    private static final int TAIL = OPEN.length() + 8 + CLOSE.length();

    private CheckedLine() {}

    /// @param json an object that is not empty
    static String seal(String json) {
        String body = json.substring(0, json.length() - 1);
        return body + tail(body.getBytes(StandardCharsets.UTF_8));
    }

    /// The object without its checksum; nothing when that does not fit.
    static Optional<String> open(byte[] line) {
        if (line.length <= TAIL) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOf(line, line.length - TAIL);
        byte[] tail = Arrays.copyOfRange(line, line.length - TAIL, line.length);
        return Arrays.equals(tail, tail(body).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(new String(body, StandardCharsets.UTF_8) + "}")
                : Optional.empty();
    }

    private static String tail(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body, 0, body.length);
        return OPEN + String.format("%08x", sum.getValue()) + CLOSE;
    }
}
