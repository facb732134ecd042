package io.assay.learn.boost;

/// Which settings do not go together.
final class PolicyChecks {
    private PolicyChecks() {}

    static void together(GradientBoosting settings, Loss loss) {
        boolean isMonotone = !settings.directions().isEmpty();
        boolean isSymmetric = settings.growth().isSymmetric();
        boolean isBySets = settings.policies().sets() != null;
        boolean isOrdered = settings.policies().orders() > 0;
        refuse(
                loss.quantile() >= 0 && isMonotone,
                "the loss "
                        + loss.name()
                        + " cannot rise or fall with a column; its leaves are quantiles");
        refuse(
                isSymmetric && isMonotone,
                "trees with one split a level cannot rise or fall with a column");
        refuse(isSymmetric && isBySets, "trees with one split a level cannot go by sets");
        refuse(
                isMonotone && isBySets,
                "trees that rise or fall with a column cannot go by sets of categories");
        refuse(
                isOrdered && loss.quantile() >= 0,
                "the loss "
                        + loss.name()
                        + " cannot be boosted in an order; its leaves are quantiles");
        refuse(
                isOrdered && isMonotone,
                "trees boosted in an order cannot rise or fall with a column");
        refuse(
                isOrdered && settings.sampling().large() > 0,
                "trees boosted in an order take all rows, or some at random; found one-sided"
                        + " sampling");
    }

    private static void refuse(boolean is, String why) {
        if (is) {
            throw new IllegalArgumentException(why);
        }
    }
}
