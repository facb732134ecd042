package io.assay.cli.report;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
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
                        .build();
        return new Json(factory.createGenerator(new Indented(), stream));
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
