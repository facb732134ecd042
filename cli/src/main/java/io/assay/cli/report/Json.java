package io.assay.cli.report;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes JSON for reading by eye too: one key per line, arrays on one line, ASCII only, so that no
/// label can play with a terminal. Infinities are strings, NaN is null.
public final class Json implements AutoCloseable {
    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /// Writes to a stream and leaves it open.
    public static Json to(OutputStream stream) {
        JsonFactory factory =
                JsonFactory.builder()
                        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .characterEscapes(new Visible())
                        .build();
        return new Json(factory.createGenerator(new Indented(), stream));
    }

    /// DEL is ASCII and a control character all the same.
    private static final class Visible extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final int DELETE = 0x7f;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes[DELETE] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int point) {
            return null;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /// An object as a value, or the root.
    public Json object(Runnable fields) {
        out.writeStartObject();
        fields.run();
        out.writeEndObject();
        return this;
    }

    public Json object(String name, Runnable fields) {
        out.writeName(name);
        return object(fields);
    }

    public <T> Json array(String name, Iterable<T> items, Consumer<T> item) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item);
        out.writeEndArray();
        return this;
    }

    public Json array(String name, double[] values) {
        out.writeName(name);
        return array(values);
    }

    /// An array as an item of another.
    public Json array(double[] values) {
        out.writeStartArray();
        for (double value : values) {
            number(value);
        }
        out.writeEndArray();
        return this;
    }

    public Json array(String name, int[] values) {
        out.writeName(name);
        return array(values);
    }

    /// An array as an item of another.
    public Json array(int[] values) {
        out.writeStartArray();
        for (int value : values) {
            whole(value);
        }
        out.writeEndArray();
        return this;
    }

    /// A matrix as an item of an array.
    public Json array(double[][] rows) {
        out.writeStartArray();
        for (double[] row : rows) {
            array(row);
        }
        out.writeEndArray();
        return this;
    }

    public Json text(String name, String value) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
        return this;
    }

    /// A string as an item of an array.
    public Json text(String value) {
        out.writeString(value);
        return this;
    }

    public Json number(String name, double value) {
        out.writeName(name);
        return number(value);
    }

    public Json whole(String name, long value) {
        out.writeName(name);
        return whole(value);
    }

    /// A whole number as an item of an array.
    public Json whole(long value) {
        out.writeNumber(value);
        return this;
    }

    /// A value of maps, lists, texts, numbers and truth values; anything else as its text.
    public Json tree(String name, Object value) {
        out.writeName(name);
        return tree(value);
    }

    private Json tree(Object value) {
        if (value instanceof Map<?, ?> map) {
            return object(() -> map.forEach((key, item) -> tree(key.toString(), item)));
        }
        if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(this::tree);
            out.writeEndArray();
        } else if (value instanceof Double number) {
            number(number);
        } else if (value instanceof Integer || value instanceof Long) {
            whole(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
        return this;
    }

    private Json number(double value) {
        if (Double.isNaN(value)) {
            out.writeNull();
        } else if (Double.isInfinite(value)) {
            out.writeString(Double.toString(value));
        } else {
            out.writeNumber(value);
        }
        return this;
    }

    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}
