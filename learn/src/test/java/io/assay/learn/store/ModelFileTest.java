package io.assay.learn.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Column;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is saved comes back, and what cannot be saved is refused.
@Tag("everywhere")
class ModelFileTest {
    @TempDir private Path folder;

    static ModelNotes notes() {
        return new ModelNotes(
                "sample",
                Map.of("depth", "6"),
                SampleModel.small(null).columns,
                new Target("y", List.of()),
                4,
                "00ff",
                -42);
    }

    static byte[] file(Model member) {
        return ModelFile.toBytes(SampleModel.small(member), notes(), SampleModel.KINDS);
    }

    private static SampleModel nested(int depth) {
        return SampleModel.small(depth == 1 ? null : nested(depth - 1));
    }

    @Test
    void aModelComesBackWithItsBitsAndItsNotes() throws IOException {
        Path path = folder.resolve("m.assay");
        SampleModel model = nested(3);
        ModelFile.save(path, model, notes(), SampleModel.KINDS);
        SavedModel saved = ModelFile.load(path, SampleModel.KINDS);
        assertEquals(notes(), saved.notes());
        assertArrayEquals(model.predicted(), ((SampleModel) saved.model()).predicted());
        assertEquals("a sample", ((SampleModel) saved.model()).words);
        assertEquals(model.columns, ((SampleModel) saved.model()).columns);
        assertArrayEquals(
                Files.readAllBytes(path),
                ModelFile.toBytes(saved.model(), saved.notes(), SampleModel.KINDS));
    }

    @Test
    void numbersKeepTheBitsThatTheyHave() {
        SampleModel model = SampleModel.small(null);
        double odd = Double.longBitsToDouble(0x7ff8000000000123L);
        model.leaves[0] = -0.0;
        model.leaves[1] = odd;
        byte[] bytes = ModelFile.toBytes(model, notes(), SampleModel.KINDS);
        double[] leaves = ((SampleModel) ModelFile.of(bytes, SampleModel.KINDS).model()).leaves;
        assertEquals(1 << 31, (int) (Double.doubleToRawLongBits(leaves[0]) >>> 32));
        assertEquals(Double.doubleToRawLongBits(odd), Double.doubleToRawLongBits(leaves[1]));
    }

    @Test
    void savingReplacesAFileAndLeavesNothingBeside() throws IOException {
        Path path = Files.writeString(folder.resolve("m.assay"), "old");
        ModelFile.save(path, nested(1), notes(), SampleModel.KINDS);
        assertArrayEquals(file(null), Files.readAllBytes(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
    }

    @Test
    void aSaveThatFailsLeavesTheOldFile() throws IOException {
        Path path = Files.writeString(folder.resolve("m.assay"), "old");
        Model outside = (rows, into) -> into[0] = 1;
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                ModelFile.save(
                                        path,
                                        SampleModel.small(outside),
                                        notes(),
                                        SampleModel.KINDS));
        assertTrue(
                refused.getMessage().endsWith("which cannot be stored; expected a StoredModel"),
                refused.getMessage());
        assertEquals("old", Files.readString(path));
    }

    @Test
    void aKindThatCouldNotBeReadAgainIsNotSaved() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ModelFile.toBytes(nested(1), notes()));
        assertEquals(
                "model is a io.assay.learn.store.SampleModel of kind sample, which could not be read"
                        + " again; expected a kind of ModelKinds",
                refused.getMessage());
    }

    @Test
    void modelsLieAtMostThirtyTwoDeep() {
        byte[] bytes = ModelFile.toBytes(nested(32), notes(), SampleModel.KINDS);
        SampleModel model = (SampleModel) ModelFile.of(bytes, SampleModel.KINDS).model();
        assertArrayEquals(nested(32).predicted(), model.predicted());
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> ModelFile.toBytes(nested(33), notes(), SampleModel.KINDS));
        assertEquals("models lie more than 32 deep within each other", refused.getMessage());
    }

    @Test
    void aKindIsNamedOnce() {
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                SampleModel.KINDS.and(
                                        "sample", SampleModel.class, SampleModel::read));
        assertEquals("two kinds of models are named sample", refused.getMessage());
    }

    @Test
    void theFingerprintIsThatOfTheContent() {
        Table table =
                Table.ofColumns(
                                new float[][] {{1, 2, 3, Float.NaN}, {0, 1, 1, 0}},
                                List.of(Column.numeric("a"), new Column("b", List.of("u", "v"))))
                        .withTarget(new double[] {1, 2, 3, 4}, "y");
        Table same =
                Table.ofColumns(
                                new float[][] {{9, Float.NaN, 3, 2, 1}, {1, 0, 1, 1, 0}},
                                List.of(Column.numeric("a"), new Column("b", List.of("u", "v"))))
                        .withTarget(new double[] {7, 4, 3, 2, 1}, "y")
                        .rows(new int[] {4, 3, 2, 1});
        String print = Fingerprint.of(table);
        assertEquals(64, print.length());
        assertEquals(print, Fingerprint.of(same));
        assertNotSame(print, table.rows(new int[] {0, 1, 3, 2}));
        assertNotSame(print, table.withTarget(new double[] {1, 2, 3, 5}, "y"));
        assertNotSame(print, table.withTarget(new double[] {1, 2, 3, 4}, "z"));
        assertNotSame(print, table.withWeights(new double[] {1, 1, 1, 1}));
        assertNotSame(print, table.columns(1, 0));
    }

    private static void assertNotSame(String print, Table other) {
        assertTrue(!print.equals(Fingerprint.of(other)), "two tables have one fingerprint");
    }
}
