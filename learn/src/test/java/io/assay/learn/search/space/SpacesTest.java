package io.assay.learn.search.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.network.MultilayerPerceptron;
import io.assay.learn.prepare.Standardise;
import io.assay.learn.search.Tunable;
import io.assay.learn.testing.ContractTables;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.json.SpaceJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpacesTest {
    private static final Set<String> OF_NUMBERS =
            Set.of("svm-numbers", "ridge", "lasso", "elastic-net");

    @Test
    void everyPointOfEveryReadySpaceMakesALearnerThatFits() {
        Map<String, Tunable> all = new LinkedHashMap<>(Spaces.all());
        all.put("mlp", NetworkSpace.of(MultilayerPerceptron.defaults().epochs(2)));
        all.forEach((name, tunable) -> {
            Table table =
                    OF_NUMBERS.contains(name)
                            ? ContractTables.numbers()
                            : ContractTables.classes(3);
            Tunable scaled = tunable.behind(Standardise.columns());
            SplittableRandom random = new SplittableRandom(name.hashCode());
            for (int i = 0; i < 2; i++) {
                Params params = scaled.space().at(random.doubles(scaled.space().size()).toArray());
                double[] predicted = new double[table.rows() * table.target().outputs()];
                Learner learner = scaled.learner(params);
                learner.fit(table, 1).predict(table, predicted);
                assertTrue(
                        Arrays.stream(predicted).allMatch(Double::isFinite), name + " " + params);
            }
        });
        assertEquals(16, all.size());
    }

    @Test
    void everyReadySpaceCanBeWrittenAndRead() {
        Spaces.all()
                .forEach((name, tunable) -> {
                    Space read = SpaceJson.read(SpaceJson.write(tunable.space()), Map.of());
                    assertEquals(
                            tunable.space().params().stream().map(Object::toString).toList(),
                            read.params().stream().map(Object::toString).toList(),
                            name);
                });
    }

    @Test
    void neuronsOfALayerExistWhereTheLayerDoes() {
        NetworkSpace network = Spaces.network();
        Params one = network.space().at(0, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
        assertEquals(1, one.get(network.layers()));
        assertTrue(one.has(network.neurons().get(0)));
        assertTrue(!one.has(network.neurons().get(1)));
        Params three = network.space().at(1, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
        assertTrue(three.has(network.neurons().get(2)));
        assertTrue(
                network.learner(three).toString().contains("[31, 31, 31]"),
                "" + network.learner(three));
    }

    @Test
    void settingsReachTheLearner() {
        ForestSpace forest = Spaces.forest();
        Params params =
                forest.space()
                        .params(
                                forest.trees().is(60),
                                forest.depth().is(java.util.Optional.empty()),
                                forest.minSplit().is(7),
                                forest.minLeaf().is(3),
                                forest.columns().is(0.5));
        String text = forest.learner(params).toString();
        assertTrue(text.contains("60 trees"), text);
        assertTrue(text.contains("minSplit=7, minLeaf=3"), text);
        assertTrue(text.contains("0.5 columns"), text);
    }
}
