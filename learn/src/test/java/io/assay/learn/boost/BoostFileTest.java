package io.assay.learn.boost;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.store.DamagedModelException;
import io.assay.learn.store.ModelFile;
import io.assay.learn.store.ModelNotes;
import io.assay.learn.store.Resealed;
import io.assay.learn.testing.ContractTables;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BoostFileTest {
    private static final GradientBoosting LEARNER =
            GradientBoosting.defaults().rounds(4).growth(Growth.levels(3));

    private static byte[] file(BoostedModel model, Table table) {
        return ModelFile.toBytes(model, ModelNotes.of("boost", Map.of(), table, 42));
    }

    @Test
    void aModelFromAFilePredictsTheSameBits() {
        for (Table table : new Table[] {ContractTables.classes(3), ContractTables.numbers()}) {
            BoostedModel model = LEARNER.fit(table, 42);
            BoostedModel read = (BoostedModel) ModelFile.of(file(model, table)).model();
            double[] expected = new double[table.rows() * table.target().outputs()];
            double[] found = expected.clone();
            model.predict(table, expected);
            read.predict(table, found);
            assertArrayEquals(expected, found);
            assertArrayEquals(model.importance().gains(), read.importance().gains());
            assertEquals(4, read.rounds());
        }
    }

    @Test
    void aChangedFileWithRightChecksumsIsRefusedOrPredictsSomething() {
        Table table = ContractTables.classes(2);
        byte[] file = file(LEARNER.fit(table, 42), table);
        double[] predicted = new double[2 * table.rows()];
        SplittableRandom random = new SplittableRandom(28);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = Resealed.changed(file, random);
            try {
                if (ModelFile.of(bytes).model() instanceof BoostedModel model
                        && model.outputs() == 2) {
                    model.predict(table, predicted);
                }
            } catch (DamagedModelException e) {
                refused++;
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().startsWith("column "), e.getMessage());
            }
        }
        assertTrue(refused > 500, refused + " refused");
    }
}
