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
            super(QUICK, ContractTables.numbers(), 1e-5, "5eb1f7dd18db2c8b");
        }
    }

    @Nested
    class OfTwoClasses extends StatedContract {
        OfTwoClasses() {
            super(QUICK, ContractTables.classes(2), 1e-5, "7151364ff37dd279");
        }
    }

    @Nested
    class OfThreeClasses extends StatedContract {
        OfThreeClasses() {
            super(QUICK, ContractTables.classes(3), 1e-5, "ddc0f2dfac852a1c");
        }
    }

    @Nested
    class ByLeaves extends StatedContract {
        ByLeaves() {
            super(
                    QUICK.growth(Growth.leaves(7).minRows(3)).sampling(Sampling.rows(0.7)),
                    ContractTables.classes(3),
                    NaN,
                    "35c1c46fe25b84db");
        }
    }

    @Nested
    class Symmetric extends StatedContract {
        Symmetric() {
            super(
                    QUICK.growth(Growth.symmetric(3)),
                    ContractTables.classes(3),
                    1e-5,
                    "13950b75cc1a64e9");
        }
    }

    @Nested
    class Ordered extends StatedContract {
        Ordered() {
            super(QUICK.ordered(2), ContractTables.classes(3), NaN, "007987311825a1ff");
        }
    }

    @Nested
    class Bundled extends StatedContract {
        Bundled() {
            super(QUICK.bundles(0), ContractTables.numbers(), 1e-5, "5eb1f7dd18db2c8b");
        }
    }

    @Nested
    class OfAbsoluteErrors extends StatedContract {
        OfAbsoluteErrors() {
            super(QUICK.loss(Loss.absolute()), ContractTables.numbers(), NaN, "90389761a926ce8d");
        }
    }
}
