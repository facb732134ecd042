package io.assay.learn.bayes;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class BayesContractTest {
    @Nested
    class Gaussian extends StatedContract {
        Gaussian() {
            super(
                    GaussianNaiveBayes.defaults(),
                    ContractTables.classes(3),
                    1e-9,
                    "c837e21c857b0066");
        }
    }
}
