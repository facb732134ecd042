/// Metrics, curves and intervals over primitive arrays. Needs Eclipse Collections and nothing else.
@SuppressWarnings("module") // the others are not there when core is compiled
module assay.core {
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;
    requires static jdk.management; // an allocation counter for warm-up, where there is one

    exports io.assay;
    exports io.assay.calibrate;
    exports io.assay.compare;
    exports io.assay.curve;
    exports io.assay.forecast;
    exports io.assay.interval;
    exports io.assay.slice;
    exports io.assay.multiclass;
    exports io.assay.multilabel;
    exports io.assay.query;
    exports io.assay.regression;
    exports io.assay.resample;
    exports io.assay.split;
    exports io.assay.kernel to
            assay.simd,
            assay.natives,
            assay.learn;

    uses io.assay.kernel.KernelProvider;
}
