package io.assay.learn.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Learner;
import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.Target;
import io.assay.learn.bayes.GaussianNaiveBayes;
import io.assay.learn.boost.GradientBoosting;
import io.assay.learn.ensemble.AdaBoost;
import io.assay.learn.ensemble.Bagging;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.ensemble.Stacking;
import io.assay.learn.ensemble.Voting;
import io.assay.learn.linear.Constant;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.prepare.Impute;
import io.assay.learn.prepare.OneHot;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Polynomial;
import io.assay.learn.prepare.Standardise;
import io.assay.learn.svm.SupportVectorClassifier;
import io.assay.learn.svm.SupportVectorRegression;
import io.assay.learn.tree.DecisionTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Every kind of model comes back with the same bits, and believes nothing of a file that an enemy made:
/// fields changed under right checksums are refused, or make a model that still ends with an answer.
@Timeout(120)
@Tag("everywhere")
class EveryKindTest {
    private static final boolean DEEP = Boolean.getBoolean("assay.deep");
    private static final int CHANGES = DEEP ? 3_000 : 150;
    private static final int FLIPS = DEEP ? 10_000 : 500; // of each; 11,000 of all
    private static final int ROWS = 40;

    private static final List<Learner> OF_CLASSES =
            List.of(
                    Constant.PRIOR,
                    LogisticRegression.defaults(),
                    GaussianNaiveBayes.defaults(),
                    NearestNeighbours.defaults(),
                    SupportVectorClassifier.defaults(),
                    DecisionTree.defaults(),
                    RandomForest.defaults().trees(4),
                    AdaBoost.defaults().rounds(5),
                    Bagging.of(DecisionTree.stump()).models(3),
                    Voting.of(DecisionTree.stump(), LogisticRegression.defaults()),
                    GradientBoosting.defaults().rounds(4),
                    MultilayerPerceptron.defaults().layers(4).epochs(3),
                    Pipeline.of(
                            LogisticRegression.defaults(),
                            Impute.median(),
                            OneHot.columns(),
                            Polynomial.degree(2),
                            Standardise.columns()));

    private static final List<Learner> OF_NUMBERS =
            List.of(
                    Constant.MEAN,
                    Ridge.defaults(),
                    NearestNeighbours.defaults(),
                    SupportVectorRegression.defaults(),
                    DecisionTree.defaults(),
                    AdaBoost.defaults().rounds(4),
                    GradientBoosting.defaults().rounds(4),
                    Stacking.of(Ridge.defaults(), DecisionTree.stump()),
                    MultilayerPerceptron.defaults().layers(4, 3).epochs(3));

    private static Table features() {
        SplittableRandom random = new SplittableRandom(11);
        float[][] values = new float[3][ROWS];
        for (float[] column : values) {
            for (int row = 0; row < ROWS; row++) {
                column[row] = (float) random.nextDouble();
            }
        }
        return Table.of(values, List.of("a", "b", "c"));
    }

    private static Table classes() {
        Table table = features();
        int[] labels = new int[ROWS];
        for (int row = 0; row < ROWS; row++) {
            labels[row] = (int) (3 * table.value(row, 0) * 0.9 + 0.2 * table.value(row, 1)) % 3;
        }
        return table.withClasses(labels, new Target("y", List.of("u", "v", "w")));
    }

    private static Table numbers() {
        Table table = features();
        double[] y = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            y[row] = table.value(row, 0) - 2 * table.value(row, 1);
        }
        return table.withTarget(y, "y");
    }

    private static double[] predicted(Model model, Table table) {
        double[] into = new double[ROWS * table.target().outputs()];
        model.predict(table, into);
        return into;
    }

    @Test
    void everyKindComesBackWithTheSameBits() {
        Set<String> seen = new TreeSet<>();
        for (Learner learner : OF_CLASSES) {
            seen.addAll(kinds(comesBack(learner, classes())));
        }
        for (Learner learner : OF_NUMBERS) {
            seen.addAll(kinds(comesBack(learner, numbers())));
        }
        Set<String> all = new TreeSet<>();
        StandardKinds.all().names().forEach(all::add);
        assertEquals(all, seen, "kinds that were stored");
    }

    /// The kinds of a file: all of the library whose names stand in it.
    private static Set<String> kinds(byte[] file) {
        String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        Set<String> kinds = new TreeSet<>();
        for (String kind : StandardKinds.all().names()) {
            if (text.contains("\u0000\u0000\u0000" + kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static byte[] comesBack(Learner learner, Table table) {
        StoredModel model = (StoredModel) learner.fit(table, 42);
        byte[] file = file(model, table);
        SavedModel saved = ModelFile.of(file);
        assertArrayEquals(
                predicted(model, table), predicted(saved.model(), table), learner.toString());
        assertArrayEquals(file, file(saved.model(), table), learner.toString());
        return file;
    }

    private static byte[] file(StoredModel model, Table table) {
        ModelNotes notes = ModelNotes.of("some", java.util.Map.of(), table, 42);
        return ModelFile.toBytes(model, notes);
    }

    @Test
    void aFileOfAnyKindThatWasCutIsRefused() {
        for (byte[] file : files()) {
            for (int length = 0; length < file.length; length++) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThrows(DamagedModelException.class, () -> ModelFile.of(cut));
            }
        }
    }

    @Test
    void bitsFlippedInAFileOfAnyKindAreRefusedOrChangeNothing() {
        SplittableRandom random = new SplittableRandom(9);
        int flipped = 0;
        for (byte[] file : files()) {
            for (int i = 0; i < FLIPS; i++, flipped++) {
                byte[] bytes = file.clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                if (!Arrays.equals(file, bytes)) {
                    assertThrows(DamagedModelException.class, () -> ModelFile.of(bytes));
                }
            }
        }
        assertTrue(flipped >= 10_000, flipped + " files are too few");
    }

    private static List<byte[]> files() {
        List<byte[]> files = new ArrayList<>();
        OF_CLASSES.forEach(learner -> files.add(file(learner, classes())));
        OF_NUMBERS.forEach(learner -> files.add(file(learner, numbers())));
        return files;
    }

    private static byte[] file(Learner learner, Table table) {
        return file((StoredModel) learner.fit(table, 42), table);
    }

    @Test
    void everyKindWithstandsAnEnemy() {
        int loaded = 0;
        for (Learner learner : OF_CLASSES) {
            loaded += withstands(learner, classes());
        }
        for (Learner learner : OF_NUMBERS) {
            loaded += withstands(learner, numbers());
        }
        assertTrue(loaded > 200, "only " + loaded + " changed files were read to their end");
    }

    private static int withstands(Learner learner, Table table) {
        byte[] file = file(learner, table);
        SplittableRandom random = new SplittableRandom(3);
        int loaded = 0;
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = Resealed.changed(file, random);
            StoredModel model;
            try {
                model = ModelFile.of(changed).model();
            } catch (DamagedModelException e) {
                continue;
            }
            try {
                predicted(model, table);
                loaded++;
            } catch (IllegalArgumentException e) {
                // other columns than those of the table
            } catch (RuntimeException e) {
                throw new AssertionError(learner + ", change " + i + " of a stored model", e);
            }
        }
        return loaded;
    }
}
