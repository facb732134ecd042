package io.assay.learn.boost;

/// What a run of boosting does besides growing trees on bins.
///
/// @param sets how categories are parted; null to take their codes as numbers
/// @param conflicts at most the share of rows at which columns of a bundle clash; NaN for no bundles
/// @param orders of the rows for ordered boosting; 0 for plain boosting
record Policies(CategorySets sets, double conflicts, int orders) {

    Policies {
        if (!Double.isNaN(conflicts) && !(conflicts >= 0 && conflicts < 1)) {
            throw new IllegalArgumentException(
                    "conflicts is " + conflicts + "; expected at least 0 and below 1");
        }
        if (orders < 0) {
            throw new IllegalArgumentException("orders is " + orders + "; expected at least 0");
        }
    }

    static Policies none() {
        return new Policies(null, Double.NaN, 0);
    }

    boolean isBundled() {
        return !Double.isNaN(conflicts);
    }
}
