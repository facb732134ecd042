package io.assay.learn.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.learn.Table;
import io.assay.learn.ensemble.RandomForest;
import io.assay.learn.tree.TreeSettings;
import io.assay.split.Folds;
import io.assay.tune.Param;
import io.assay.tune.Space;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The textbooks' example, with fewer trees unless `assay.deep` is set; the whole of it runs as the code of
/// docs/tune-a-learner.md.
class IrisTest {
    private static final int PART = Boolean.getBoolean("assay.deep") ? 1 : 10;
    private static final Param<Integer> TREES =
            Param.ordinal("n_estimators", 50 / PART, 100 / PART, 200 / PART);
    private static final Param<Optional<Integer>> DEPTH =
            Param.ordinal("max_depth", 10, 20).orNone();
    private static final Param<Integer> SPLIT = Param.ordinal("min_samples_split", 2, 5, 10);
    private static final Param<Integer> LEAF = Param.ordinal("min_samples_leaf", 1, 2, 4);
    private static final Tunable FOREST =
            Tunable.of(
                    p ->
                            RandomForest.defaults()
                                    .trees(p.get(TREES))
                                    .maxDepth(p.get(DEPTH).orElse(TreeSettings.UNLIMITED))
                                    .minSplit(p.get(SPLIT))
                                    .minLeaf(p.get(LEAF)),
                    Space.of(TREES, DEPTH, SPLIT, LEAF));

    private static Table iris() throws Exception {
        return DataFile.read(Path.of("../docs/data/iris.csv"));
    }

    @Test
    void gridTriesAll81AndFindsWhatTheTextbooksFind() throws Exception {
        Table iris = iris();
        Found found = Search.grid(FOREST).cv(Folds.stratified(iris.labels(), 5, 42)).run(iris, 42);
        assertEquals(81, found.candidates().size());
        assertTrue(found.bestScore() >= 0.94 && found.bestScore() <= 0.99, "" + found.best());
        assertEquals(81, found.trials().stream().map(t -> t.params()).distinct().count());
    }

    @Test
    void aQuarterOfThemAtRandomIsAboutAsGood() throws Exception {
        Table iris = iris();
        Found random = Search.random(FOREST, 20).cv(5).run(iris, 42);
        assertEquals(20, random.candidates().size());
        assertTrue(random.bestScore() >= 0.94, "" + random.best());
    }
}
