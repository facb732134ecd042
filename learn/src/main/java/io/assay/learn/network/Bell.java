package io.assay.learn.network;

import java.util.SplittableRandom;

/// Standard normal numbers (G. Box, M. Muller, Annals of Mathematical Statistics 29, 1958), of functions
/// whose bits are the same on every machine.
final class Bell {
    private Bell() {}

    static double draw(SplittableRandom random) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
}
