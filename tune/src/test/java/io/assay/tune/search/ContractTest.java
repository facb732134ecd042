package io.assay.tune.search;

import io.assay.tune.Searcher;
import io.assay.tune.SearcherContract;
import io.assay.tune.search.evolve.PopulationSearcher;
import io.assay.tune.search.sample.GridSearcher;
import org.junit.jupiter.api.Nested;

/// Every searcher of the library keeps the contract.
class ContractTest {

    @Nested
    class Grid extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return GridSearcher.defaults();
        }
    }

    @Nested
    class Random extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.random();
        }
    }

    @Nested
    class Sobol extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.sobol();
        }
    }

    @Nested
    class Halton extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.halton();
        }
    }

    @Nested
    class Bayes extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.bayes();
        }
    }

    @Nested
    class Tpe extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.tpe();
        }
    }

    @Nested
    class Cmaes extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.cmaes();
        }
    }

    @Nested
    class Genetic extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.genetic().population(8);
        }
    }

    @Nested
    class Differential extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.differential();
        }
    }

    @Nested
    class Nsga2 extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.nsga2();
        }
    }

    @Nested
    class Hyperband extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.hyperband(9);
        }
    }

    @Nested
    class Bohb extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.bohb(9);
        }
    }

    @Nested
    class Asha extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return Searchers.asha(9);
        }
    }

    @Nested
    class Population extends SearcherContract {
        @Override
        protected Searcher searcher() {
            return new PopulationSearcher(6, 1);
        }
    }
}
