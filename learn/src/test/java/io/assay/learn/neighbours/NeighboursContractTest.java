package io.assay.learn.neighbours;

import static java.lang.Double.NaN;

import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class NeighboursContractTest {
    @Nested
    class Five extends StatedContract {
        Five() {
            super(NearestNeighbours.defaults(), ContractTables.classes(3), NaN, "01ac65733385e295");
        }
    }

    @Nested
    class FarAngles extends StatedContract {
        FarAngles() {
            super(
                    NearestNeighbours.defaults().distance(Distance.COSINE),
                    ContractTables.classes(2),
                    NaN,
                    "771ba54170f7884c");
        }
    }

    @Nested
    class NumbersByDistance extends StatedContract {
        NumbersByDistance() {
            super(
                    NearestNeighbours.defaults().byDistance().distance(Distance.minkowski(3)),
                    ContractTables.numbers(),
                    NaN,
                    "3d2443e1a05e00e5");
        }
    }
}
