package io.assay.learn.linear;

import static java.lang.Double.NaN;

import io.assay.learn.linear.LogisticRegression.Solver;
import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class LinearContractTest {
    @Nested
    class Prior extends StatedContract {
        Prior() {
            super(Constant.PRIOR, ContractTables.classes(3), 1e-15, "b3cf86ed2182e1d9");
        }
    }

    @Nested
    class MostFrequent extends StatedContract {
        MostFrequent() {
            super(Constant.MOST_FREQUENT, ContractTables.classes(3), 0, "72dd48a172b54668");
        }
    }

    @Nested
    class Mean extends StatedContract {
        Mean() {
            super(Constant.MEAN, ContractTables.numbers(), 1e-12, "58d01e145bcdd6e8");
        }
    }

    @Nested
    class Median extends StatedContract {
        Median() {
            super(Constant.MEDIAN, ContractTables.numbers(), 0, "302d46dca0c3870a");
        }
    }

    @Nested
    class Plain extends StatedContract {
        Plain() {
            super(LinearRegression.defaults(), ContractTables.numbers(), 1e-12, "d7eefcf82c200fc9");
        }
    }

    @Nested
    class Ridged extends StatedContract {
        Ridged() {
            super(Ridge.defaults(), ContractTables.numbers(), 1e-12, "9d0f71e0d0b62280");
        }
    }

    @Nested
    class Lassoed extends StatedContract {
        Lassoed() {
            super(Lasso.defaults().lambda(0.1), ContractTables.numbers(), 1e-9, "905b2c6f4cb239cb");
        }
    }

    @Nested
    class Netted extends StatedContract {
        Netted() {
            super(
                    ElasticNet.defaults().lambda(0.1),
                    ContractTables.numbers(),
                    1e-9,
                    "207b148ed5710512");
        }
    }

    @Nested
    class ByRidge extends StatedContract {
        ByRidge() {
            super(RidgeClassifier.defaults(), ContractTables.classes(3), 1e-12, "9974f7f894fc957e");
        }
    }

    @Nested
    class Logistic extends StatedContract {
        Logistic() {
            super(
                    LogisticRegression.defaults(),
                    ContractTables.classes(3),
                    1e-7,
                    "aa642f88e929c3a8");
        }
    }

    @Nested
    class BinaryLogistic extends StatedContract {
        BinaryLogistic() {
            super(
                    LogisticRegression.defaults(),
                    ContractTables.classes(2),
                    1e-7,
                    "88da8289f3c5e276");
        }
    }

    @Nested
    class SparseLogistic extends StatedContract {
        SparseLogistic() {
            super(
                    LogisticRegression.defaults().l1(1),
                    ContractTables.classes(3),
                    1e-6,
                    "37651e930d99f8e5");
        }
    }

    @Nested
    class StochasticLogistic extends StatedContract {
        StochasticLogistic() {
            super(
                    LogisticRegression.defaults().by(Solver.STOCHASTIC),
                    ContractTables.classes(3),
                    NaN,
                    "15150d9d727c1929");
        }
    }
}
