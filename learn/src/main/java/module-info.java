/// Learners, ensembles and their models, on tables in memory, and the search for their settings. Needs core
/// and tune.
module assay.learn {
    requires transitive assay.core;
    requires transitive assay.tune;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;

    exports io.assay.learn;
    exports io.assay.learn.bayes;
    exports io.assay.learn.boost;
    exports io.assay.learn.curve;
    exports io.assay.learn.ensemble;
    exports io.assay.learn.importance;
    exports io.assay.learn.linear;
    exports io.assay.learn.neighbours;
    exports io.assay.learn.network;
    exports io.assay.learn.prepare;
    exports io.assay.learn.search;
    exports io.assay.learn.search.gradient;
    exports io.assay.learn.search.landscape;
    exports io.assay.learn.search.space;
    exports io.assay.learn.store;
    exports io.assay.learn.svm;
    exports io.assay.learn.tree;
}
