package io.assay.learn.store;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Target;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of one model, or of the notes.
final class FieldReader implements ModelReader {
    private final Bytes in;
    private final ModelKinds kinds;
    private final int depth;
    private int start;
    private String field = "the first field";

    FieldReader(Bytes in, ModelKinds kinds, int depth) {
        this.in = in;
        this.kinds = kinds;
        this.depth = depth;
    }

    private void field(FieldKind kind, String name) {
        start = in.at();
        field = "field " + name;
        int mark = in.mark(field);
        String found = in.name(field);
        if (mark != kind.ordinal() || !found.equals(name)) {
            throw in.damaged(
                    start,
                    "found field \""
                            + found
                            + "\" ("
                            + FieldKind.words(mark)
                            + "), expected \""
                            + name
                            + "\" ("
                            + kind.words()
                            + ")");
        }
    }

    private ByteBuffer array(FieldKind kind, String name, int size) {
        field(kind, name);
        int length = in.count(size, field);
        return in.take((long) length * size, field);
    }

    @Override
    public long integer(String name, long least, long most) {
        field(FieldKind.INTEGER, name);
        long value = in.longInteger(field);
        if (value < least || value > most) {
            throw in.damaged(
                    start,
                    field + " is " + value + ", expected a number from " + least + " to " + most);
        }
        return value;
    }

    @Override
    public double number(String name) {
        field(FieldKind.NUMBER, name);
        return Double.longBitsToDouble(in.longInteger(field));
    }

    @Override
    public String text(String name) {
        field(FieldKind.TEXT, name);
        return in.text(field);
    }

    @Override
    public byte[] bytes(String name) {
        ByteBuffer buffer = array(FieldKind.BYTES, name, 1);
        byte[] values = new byte[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    @Override
    public int[] ints(String name) {
        ByteBuffer buffer = array(FieldKind.INTS, name, Integer.BYTES);
        int[] values = new int[buffer.remaining() / Integer.BYTES];
        buffer.asIntBuffer().get(values);
        return values;
    }

    @Override
    public long[] longs(String name) {
        ByteBuffer buffer = array(FieldKind.LONGS, name, Long.BYTES);
        long[] values = new long[buffer.remaining() / Long.BYTES];
        buffer.asLongBuffer().get(values);
        return values;
    }

    @Override
    public float[] floats(String name) {
        ByteBuffer buffer = array(FieldKind.FLOATS, name, Float.BYTES);
        float[] values = new float[buffer.remaining() / Float.BYTES];
        buffer.asFloatBuffer().get(values);
        return values;
    }

    @Override
    public double[] doubles(String name) {
        ByteBuffer buffer = array(FieldKind.DOUBLES, name, Double.BYTES);
        double[] values = new double[buffer.remaining() / Double.BYTES];
        buffer.asDoubleBuffer().get(values);
        return values;
    }

    @Override
    public List<Column> columns(String name) {
        field(FieldKind.COLUMNS, name);
        int count = in.count(2 * Integer.BYTES, field);
        List<Column> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(new Column(in.text(field), texts()));
        }
        return columns;
    }

    @Override
    public Target target(String name) {
        field(FieldKind.TARGET, name);
        String column = in.text(field);
        List<String> classes = texts();
        check(classes.size() != 1, field + " has one class, expected none or at least two");
        return new Target(column, classes);
    }

    private List<String> texts() {
        int count = in.count(Integer.BYTES, field);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text(field));
        }
        return texts;
    }

    @Override
    public Model model(String name) {
        return member(name);
    }

    /// A member; the same, with its type.
    StoredModel member(String name) {
        field(FieldKind.MODEL, name);
        check(
                depth < ModelFile.MOST_DEPTH,
                "found models more than " + ModelFile.MOST_DEPTH + " deep within each other");
        String kind = in.text(field);
        int length = in.count(1, field);
        StoredKind known = kinds.of(kind);
        if (known == null) {
            throw in.damaged(
                    start,
                    "found a model of kind \"" + kind + "\", which this version does not know");
        }
        Bytes part = in.next(length, "model");
        FieldReader reader = new FieldReader(part, kinds, depth + 1);
        StoredModel model = reader.read(known);
        reader.end("the model of kind " + kind);
        return model;
    }

    /// Whatever a constructor has to say of values that no writer wrote is said of the file.
    private StoredModel read(StoredKind known) {
        try {
            return known.reader().apply(this);
        } catch (DamagedModelException e) {
            throw e;
        } catch (RuntimeException e) {
            DamagedModelException damaged =
                    in.damaged(
                            start,
                            "a model of kind "
                                    + known.kind()
                                    + " cannot have these values (last "
                                    + field
                                    + "): "
                                    + e.getMessage());
            damaged.initCause(e);
            throw damaged;
        }
    }

    @Override
    public void check(boolean isRight, String sentence) {
        if (!isRight) {
            throw in.damaged(start, sentence);
        }
    }

    /// Refuses what is left.
    void end(String what) {
        if (in.left() > 0) {
            throw in.damaged(
                    in.at(), "found " + in.left() + " bytes more, expected the end of " + what);
        }
    }
}
