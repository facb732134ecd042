package io.assay.learn.network;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class NetworkContractTest {
    private static final MultilayerPerceptron SMALL =
            MultilayerPerceptron.defaults().layers(7, 5).epochs(4);

    @Nested
    class Classes extends StatedContract {
        Classes() {
            super(
                    SMALL.activation(Activation.GELU).dropout(0.2),
                    ContractTables.classes(3),
                    Double.NaN,
                    "610499db2234e870");
        }
    }

    @Nested
    class Numbers extends StatedContract {
        Numbers() {
            super(
                    SMALL.activation(Activation.TANH)
                            .initialisation(Initialisation.he())
                            .optimiser(Optimiser.nesterov(0.01, 0.9))
                            .schedule(Schedule.cosine(4, 0.1).warmUp(1))
                            .stopping(EarlyStopping.heldOut(0.2, 2)),
                    ContractTables.numbers(),
                    Double.NaN,
                    "fde1c1d4200c701f");
        }
    }
}
