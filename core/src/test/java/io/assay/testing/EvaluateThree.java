package io.assay.testing;

import io.assay.Evaluator;

/// Evaluates three rows, so that a kernel is used; run on other JVMs by tests.
public final class EvaluateThree {
    private EvaluateThree() {}

    public static void main(String[] args) {
        Evaluator evaluator = Evaluator.ofDoubles(3);
        evaluator.load(new byte[] {1, 0, 1}, new double[] {0.8, 0.3, 0.1}, 0, 3);
        System.out.println(evaluator.auc());
    }
}
