package io.assay.tune.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/// The CRC-32C of a record: its number as eight bytes, the highest first, then its text in UTF-8.
final class Checksum {
    private Checksum() {}

    static long of(long number, String record) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        crc.update(record.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
