package io.assay.learn.store;

import java.util.function.Consumer;
import java.util.zip.CRC32C;

/// Writes the sections of a file:
///
/// ```
/// header    8 bytes that no text begins with, the format version (int), the length of all (long)
/// section   length of the name (byte), name, length of the content (long), content, CRC-32C of it all
/// ...       version, notes, model
/// end       a section like the others; its content is the CRC-32C of all before it
/// ```
final class SectionsOut {
    /// The first byte is no ASCII; a transfer that changes line ends breaks the rest.
    static final long MAGIC = 0x0A1A0A0D4D534189L;

    /// The version of the format.
    static final int FORMAT = 1;

    private final ByteSink out = new ByteSink();
    private final ModelKinds kinds;

    private SectionsOut(ModelKinds kinds) {
        this.kinds = kinds;
    }

    static byte[] toBytes(StoredModel model, ModelNotes notes, ModelKinds kinds) {
        SectionsOut sections = new SectionsOut(kinds);
        sections.out.room(Long.BYTES).putLong(MAGIC);
        sections.out.integer(FORMAT);
        int length = sections.out.size();
        sections.out.room(Long.BYTES).putLong(0);
        sections.section("version", fields -> fields.text("library", library()));
        sections.section("notes", notes::write);
        sections.section("model", fields -> fields.model("model", model));
        sections.end(length);
        return sections.out.toArray();
    }

    /// The version of the module, or of the jar on a class path; empty for bare classes.
    private static String library() {
        Module module = ModelFile.class.getModule();
        if (module.isNamed()) {
            return module.getDescriptor().rawVersion().orElse("");
        }
        String version = ModelFile.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    private void section(String name, Consumer<FieldWriter> content) {
        int start = out.size();
        out.name(name);
        int length = out.size();
        out.room(Long.BYTES).putLong(0);
        content.accept(new FieldWriter(out, kinds, 0));
        out.patch(length, (long) (out.size() - length - Long.BYTES));
        out.integer(sum(out.array(), start, out.size()));
    }

    private void end(int length) {
        int start = out.size();
        out.name("end");
        out.room(Long.BYTES).putLong(Integer.BYTES);
        out.patch(length, (long) (out.size() + 2 * Integer.BYTES));
        out.integer(sum(out.array(), 0, start));
        out.integer(sum(out.array(), start, out.size()));
    }

    /// The CRC-32C of some bytes.
    static int sum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }
}
