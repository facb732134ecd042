package io.assay.learn.store;

import java.nio.ByteBuffer;
import java.util.function.Function;

/// Reads the sections of a file, all checksums before the first field.
final class SectionsIn {
    private static final int HEADER = Long.BYTES + Integer.BYTES + Long.BYTES;

    private final String file;
    private final byte[] bytes;
    private final ModelKinds kinds;

    SectionsIn(String file, byte[] bytes, ModelKinds kinds) {
        this.file = file;
        this.bytes = bytes;
        this.kinds = kinds;
    }

    SavedModel read() {
        header();
        Bytes in = new Bytes(file, "list", ByteBuffer.wrap(bytes).position(HEADER));
        Bytes version = section(in, "version");
        Bytes notes = section(in, "notes");
        Bytes model = section(in, "model");
        end(in);
        String library = fields(version, "version", reader -> reader.text("library"));
        ModelNotes origin = fields(notes, "notes", ModelNotes::read);
        return new SavedModel(
                fields(model, "model", reader -> reader.member("model")), origin, library);
    }

    private void header() {
        Bytes in = new Bytes(file, "header", ByteBuffer.wrap(bytes));
        if (in.longInteger("the first mark") != SectionsOut.MAGIC) {
            throw in.damaged(0, "found other bytes than those that every saved model begins with");
        }
        int format = in.integer("the format version");
        if (format != SectionsOut.FORMAT) {
            throw in.damaged(
                    Long.BYTES,
                    "found format "
                            + format
                            + ", expected "
                            + SectionsOut.FORMAT
                            + ", which is all that this version reads");
        }
        long length = in.longInteger("the length of the file");
        if (length != bytes.length) {
            throw in.damaged(
                    Long.BYTES + Integer.BYTES,
                    "found " + bytes.length + " bytes, expected " + length);
        }
    }

    private Bytes section(Bytes in, String name) {
        Bytes place = named(in, name);
        int start = place.at();
        String found = place.name("the name");
        if (!found.equals(name)) {
            throw place.damaged(
                    start, "found section \"" + found + "\", expected \"" + name + "\"");
        }
        int lengthAt = place.at();
        long length = place.longInteger("the length");
        int most = Math.max(0, place.left() - Integer.BYTES);
        if (length < 0 || length > most) {
            throw place.damaged(
                    lengthAt, "found a length of " + length + ", expected at most " + most);
        }
        Bytes content = place.next((int) length, name);
        int sumAt = place.at();
        int sum = SectionsOut.sum(bytes, start, sumAt);
        if (place.integer("the checksum") != sum) {
            throw place.damaged(sumAt, "the checksum is not that of the section");
        }
        in.take(place.at() - start, "the section");
        return content;
    }

    /// The same place, with another name in messages.
    private Bytes named(Bytes in, String name) {
        return new Bytes(file, name, ByteBuffer.wrap(bytes).position(in.at()));
    }

    private void end(Bytes in) {
        int start = in.at();
        Bytes content = section(in, "end");
        int at = content.at();
        if (content.integer("the checksum of the file") != SectionsOut.sum(bytes, 0, start)) {
            throw content.damaged(at, "the checksum is not that of the file");
        }
        if (content.left() > 0 || in.left() > 0) {
            throw content.damaged(content.at(), "found more bytes, expected the end of the file");
        }
    }

    private <T> T fields(Bytes content, String section, Function<FieldReader, T> read) {
        FieldReader reader = new FieldReader(content, kinds, 0);
        T value = read.apply(reader);
        reader.end("the section " + section);
        return value;
    }
}
