package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The SHA-256 of the content of a table: names, categories, values in the order of rows, target and
/// weights. A view has the fingerprint of a table of the same rows.
public final class Fingerprint {
    private final MessageDigest digest = sha256();
    private final ByteBuffer block = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private Fingerprint() {}

    /// The fingerprint as 64 small hex digits.
    public static String of(Table table) {
        Fingerprint print = new Fingerprint();
        print.add(table);
        print.flush();
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private void add(Table table) {
        number(table.rows());
        number(table.columns().size());
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            text(column.name());
            texts(column.categories());
            float[] values = table.stored(c);
            for (int row = 0; row < table.rows(); row++) {
                room(Float.BYTES).putInt(Float.floatToIntBits(values[table.base(row)]));
            }
        }
        target(table);
        number(table.isWeighted() ? 1 : 0);
        for (int row = 0; table.isWeighted() && row < table.rows(); row++) {
            number(Double.doubleToLongBits(table.weight(row)));
        }
    }

    private void target(Table table) {
        if (table.target() == null) {
            return;
        }
        text(table.target().name());
        texts(table.classes());
        for (int row = 0; row < table.rows(); row++) {
            number(
                    table.target().isClasses()
                            ? table.label(row)
                            : Double.doubleToLongBits(table.number(row)));
        }
    }

    private void texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        flush();
        digest.update(utf8);
    }

    private void number(long value) {
        room(Long.BYTES).putLong(value);
    }

    private ByteBuffer room(int bytes) {
        if (block.remaining() < bytes) {
            flush();
        }
        return block;
    }

    private void flush() {
        digest.update(block.flip());
        block.clear();
    }
}
