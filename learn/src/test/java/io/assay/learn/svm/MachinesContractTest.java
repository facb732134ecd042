package io.assay.learn.svm;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class MachinesContractTest {
    @Nested
    class Pairs extends StatedContract {
        Pairs() {
            super(
                    SupportVectorClassifier.defaults().within(1e-9, 1_000_000),
                    ContractTables.classes(3),
                    1e-6,
                    "2aee3b311f6d8a2a");
        }
    }

    @Nested
    class Line extends StatedContract {
        Line() {
            super(
                    SupportVectorClassifier.defaults()
                            .kernel(Kernel.linear())
                            .within(1e-9, 1_000_000),
                    ContractTables.classes(2),
                    1e-6,
                    "29d95d0859fc46b6");
        }
    }

    @Nested
    class Tube extends StatedContract {
        Tube() {
            super(
                    SupportVectorRegression.defaults().within(1e-9, 1_000_000),
                    ContractTables.numbers(),
                    1e-6,
                    "b2c2cc848c642050");
        }
    }
}
