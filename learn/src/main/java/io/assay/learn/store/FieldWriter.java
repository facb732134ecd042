package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Target;
import java.nio.ByteBuffer;
import java.util.List;

/// Fields one after the other: a mark of the kind, the name, the value.
final class FieldWriter implements ModelWriter {
    private final ByteSink out;
    private final ModelKinds kinds;
    private final int depth;

    FieldWriter(ByteSink out, ModelKinds kinds, int depth) {
        this.out = out;
        this.kinds = kinds;
        this.depth = depth;
    }

    private void field(FieldKind kind, String name) {
        out.room(1).put((byte) kind.ordinal());
        out.name(name);
    }

    /// Starts an array; the buffer has room for its values.
    private ByteBuffer array(FieldKind kind, String name, int length, int size) {
        field(kind, name);
        return out.room(Integer.BYTES + (long) length * size).putInt(length);
    }

    @Override
    public void integer(String name, long value) {
        field(FieldKind.INTEGER, name);
        out.room(Long.BYTES).putLong(value);
    }

    @Override
    public void number(String name, double value) {
        field(FieldKind.NUMBER, name);
        out.room(Double.BYTES).putLong(Double.doubleToRawLongBits(value));
    }

    @Override
    public void text(String name, String value) {
        field(FieldKind.TEXT, name);
        out.text(value);
    }

    @Override
    public void bytes(String name, byte[] values) {
        array(FieldKind.BYTES, name, values.length, 1).put(values);
    }

    @Override
    public void ints(String name, int[] values) {
        ByteBuffer buffer = array(FieldKind.INTS, name, values.length, Integer.BYTES);
        buffer.asIntBuffer().put(values);
        buffer.position(buffer.position() + values.length * Integer.BYTES);
    }

    @Override
    public void longs(String name, long[] values) {
        ByteBuffer buffer = array(FieldKind.LONGS, name, values.length, Long.BYTES);
        buffer.asLongBuffer().put(values);
        buffer.position(buffer.position() + values.length * Long.BYTES);
    }

    @Override
    public void floats(String name, float[] values) {
        ByteBuffer buffer = array(FieldKind.FLOATS, name, values.length, Float.BYTES);
        buffer.asFloatBuffer().put(values);
        buffer.position(buffer.position() + values.length * Float.BYTES);
    }

    @Override
    public void doubles(String name, double[] values) {
        ByteBuffer buffer = array(FieldKind.DOUBLES, name, values.length, Double.BYTES);
        buffer.asDoubleBuffer().put(values);
        buffer.position(buffer.position() + values.length * Double.BYTES);
    }

    @Override
    public void columns(String name, List<Column> columns) {
        field(FieldKind.COLUMNS, name);
        out.integer(columns.size());
        for (Column column : columns) {
            out.text(column.name());
            texts(column.categories());
        }
    }

    @Override
    public void target(String name, Target target) {
        field(FieldKind.TARGET, name);
        out.text(target.name());
        texts(target.classes());
    }

    private void texts(List<String> texts) {
        out.integer(texts.size());
        texts.forEach(out::text);
    }

    @Override
    public void model(String name, Model member) {
        if (depth == ModelFile.MOST_DEPTH) {
            throw new IllegalArgumentException(
                    "models lie more than " + ModelFile.MOST_DEPTH + " deep within each other");
        }
        StoredModel stored = kinds.checked(name, member);
        field(FieldKind.MODEL, name);
        out.text(stored.kind());
        int length = out.size();
        out.integer(0);
        stored.write(new FieldWriter(out, kinds, depth + 1));
        out.patch(length, out.size() - length - Integer.BYTES);
    }
}
