package io.assay.learn.boost;

import static java.lang.Double.NaN;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class BoostContractTest {
    private static final GradientBoosting QUICK = GradientBoosting.defaults().rounds(8);

    @Nested
    class OfNumbers extends StatedContract {
        OfNumbers() {
            super(QUICK, ContractTables.numbers(), 1e-5, "");
        }
    }

    @Nested
    class OfTwoClasses extends StatedContract {
        OfTwoClasses() {
            super(QUICK, ContractTables.classes(2), 1e-5, "");
        }
    }

    @Nested
    class OfThreeClasses extends StatedContract {
        OfThreeClasses() {
            super(QUICK, ContractTables.classes(3), 1e-5, "");
        }
    }

    @Nested
    class ByLeaves extends StatedContract {
        ByLeaves() {
            super(
                    QUICK.growth(Growth.leaves(7).minRows(3)).sampling(Sampling.rows(0.7)),
                    ContractTables.classes(3),
                    NaN,
                    "");
        }
    }

    @Nested
    class Symmetric extends StatedContract {
        Symmetric() {
            super(QUICK.growth(Growth.symmetric(3)), ContractTables.classes(3), 1e-5, "");
        }
    }

    @Nested
    class OfAbsoluteErrors extends StatedContract {
        OfAbsoluteErrors() {
            super(QUICK.loss(Loss.absolute()), ContractTables.numbers(), NaN, "");
        }
    }
}
