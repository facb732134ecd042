package io.assay.learn.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/// Changed model files whose lengths and checksums are right again.
public final class Resealed {
    private static final int HEADER = 20;

    private Resealed() {}

    /// A file with one to four changed bytes of its notes or model.
    public static byte[] changed(byte[] file, SplittableRandom random) {
        byte[] bytes = file.clone();
        int from = content(bytes, 1);
        int end = sectionEnd(bytes, 2);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = from + random.nextInt(end - from);
            bytes[at] =
                    switch (random.nextInt(4)) {
                        case 0 -> (byte) random.nextInt(256);
                        case 1 -> (byte) 0x7f;
                        case 2 -> (byte) (bytes[at] + 1);
                        default -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
                    };
        }
        // A change of a section's frame is found before any field; here only fields are changed.
        System.arraycopy(file, sectionEnd(file, 1), bytes, sectionEnd(file, 1), frame(file));
        return sealed(bytes);
    }

    /// The sum of the notes and the name and length of the model.
    private static int frame(byte[] file) {
        return content(file, 2) - sectionEnd(file, 1);
    }

    /// The same bytes with the checksums that they should have.
    public static byte[] sealed(byte[] file) {
        byte[] bytes = file.clone();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int start = HEADER;
        for (int section = 0; section < 3; section++) {
            int end = sectionEnd(bytes, section);
            buffer.putInt(end, SectionsOut.sum(bytes, start, end));
            start = end + Integer.BYTES;
        }
        buffer.putInt(content(bytes, 3), SectionsOut.sum(bytes, 0, start));
        buffer.putInt(bytes.length - 4, SectionsOut.sum(bytes, start, bytes.length - 4));
        return bytes;
    }

    /// A file of models that hold nothing but the next one.
    static byte[] nested(byte[] file, int depth) {
        byte[] head = ByteBuffer.allocate(content(file, 2)).put(file, 0, content(file, 2)).array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head);
        int each = 1 + 1 + "model".length() + 4 + "sample".length() + 4;
        for (int i = depth; i > 0; i--) {
            ByteBuffer field = ByteBuffer.allocate(each).order(ByteOrder.LITTLE_ENDIAN);
            field.put((byte) FieldKind.MODEL.ordinal()).put((byte) "model".length());
            field.put("model".getBytes(StandardCharsets.US_ASCII)).putInt("sample".length());
            field.put("sample".getBytes(StandardCharsets.US_ASCII)).putInt((i - 1) * each);
            out.writeBytes(field.array());
        }
        out.writeBytes(new byte[4]);
        int end = sectionEnd(file, 2) + 4;
        out.write(file, end, file.length - end);
        byte[] bytes = out.toByteArray();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putLong(12, bytes.length);
        buffer.putLong(content(file, 2) - Long.BYTES, (long) depth * each);
        return sealed(bytes);
    }

    private static int content(byte[] bytes, int section) {
        int at = HEADER;
        for (int i = 0; i < section; i++) {
            at = sectionEnd(bytes, i) + Integer.BYTES;
        }
        return at + 1 + bytes[at] + Long.BYTES;
    }

    /// Where the checksum of a section lies.
    private static int sectionEnd(byte[] bytes, int section) {
        int content = content(bytes, section);
        long length =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(content - Long.BYTES);
        return content + (int) length;
    }
}
