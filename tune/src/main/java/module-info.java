/// Search spaces, searchers, pruners and studies. Needs core and nothing else.
module assay.tune {
    requires transitive assay.core;
    requires java.sql;

    exports io.assay.tune;
    exports io.assay.tune.domain;
    exports io.assay.tune.json;
    exports io.assay.tune.result;
    exports io.assay.tune.search;
    exports io.assay.tune.search.bayes;
    exports io.assay.tune.search.evolve;
    exports io.assay.tune.search.halving;
    exports io.assay.tune.search.parzen;
    exports io.assay.tune.search.sample;
    exports io.assay.tune.store;
}
