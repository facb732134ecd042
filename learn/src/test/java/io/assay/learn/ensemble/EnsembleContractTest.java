package io.assay.learn.ensemble;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import io.assay.learn.tree.DecisionTree;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

@Tag("everywhere")
final class EnsembleContractTest {
    private static final DecisionTree TREE = DecisionTree.defaults().maxDepth(3);
    private static final RandomForest FOREST = RandomForest.defaults().trees(5);

    @Nested
    class OfTreesOfClasses extends StatedContract {
        OfTreesOfClasses() {
            super(DecisionTree.defaults(), ContractTables.classes(3), 1e-12, "be0349b13ca57221");
        }
    }

    @Nested
    class OfTreesOfNumbers extends StatedContract {
        OfTreesOfNumbers() {
            super(TREE, ContractTables.numbers(), 1e-12, "2e290c24f7ce71e2");
        }
    }

    @Nested
    class OfForestsOfClasses extends StatedContract {
        OfForestsOfClasses() {
            super(FOREST, ContractTables.classes(3), Double.NaN, "97a092996c3206a9");
        }
    }

    @Nested
    class OfForestsOfNumbers extends StatedContract {
        OfForestsOfNumbers() {
            super(FOREST, ContractTables.numbers(), Double.NaN, "429d02d38ba7eb72");
        }
    }

    @Nested
    class OfExtraTrees extends StatedContract {
        OfExtraTrees() {
            super(
                    ExtraTrees.defaults().trees(5),
                    ContractTables.classes(2),
                    Double.NaN,
                    "0c8bdb57181cea6a");
        }
    }

    @Nested
    class OfBagging extends StatedContract {
        OfBagging() {
            super(
                    Bagging.of(TREE).models(5),
                    ContractTables.classes(2),
                    Double.NaN,
                    "b8bedc4e2b95fb4a");
        }
    }

    @Nested
    class OfAdaBoost extends StatedContract {
        OfAdaBoost() {
            super(
                    AdaBoost.defaults().rounds(8),
                    ContractTables.classes(3),
                    1e-9,
                    "704cb905c48b1c3a");
        }
    }

    @Nested
    class OfAdaBoostOfNumbers extends StatedContract {
        OfAdaBoostOfNumbers() {
            super(
                    AdaBoost.defaults().rounds(8),
                    ContractTables.numbers(),
                    Double.NaN,
                    "c70659df211131ee");
        }
    }

    @Nested
    class OfVoting extends StatedContract {
        OfVoting() {
            super(
                    Voting.of(TREE, FOREST).by(Combination.majority()),
                    ContractTables.classes(3),
                    Double.NaN,
                    "57ddd90c55ae9963");
        }
    }

    @Nested
    class OfFittedVoting extends StatedContract {
        OfFittedVoting() {
            super(
                    Voting.of(TREE, FOREST).fitted(FoldPlan.folds(3)),
                    ContractTables.numbers(),
                    Double.NaN,
                    "58d572541773ceca");
        }
    }

    @Nested
    class OfStacking extends StatedContract {
        OfStacking() {
            super(
                    Stacking.of(TREE, TREE, FOREST).passThrough(true),
                    ContractTables.classes(3),
                    Double.NaN,
                    "a0e72c7954510cab");
        }
    }

    @Nested
    class OfStackingOfNumbers extends StatedContract {
        OfStackingOfNumbers() {
            super(
                    Stacking.of(TREE, TREE, FOREST),
                    ContractTables.numbers(),
                    Double.NaN,
                    "03fce2e54fb13899");
        }
    }
}
