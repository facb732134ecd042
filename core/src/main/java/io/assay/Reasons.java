package io.assay;

/// Why a rate is undefined: which margin of the table is empty.
final class Reasons {
    private Reasons() {}

    static String rows(Counts c) {
        return "no rows";
    }

    static String positives(Counts c) {
        return "no positives";
    }

    static String negatives(Counts c) {
        return "no negatives";
    }

    static String flagged(Counts c) {
        return "no predicted positives";
    }

    static String passed(Counts c) {
        return "no predicted negatives";
    }

    static String found(Counts c) {
        return "no positives and no predicted positives";
    }

    static String classes(Counts c) {
        if (c.total() == 0) {
            return rows(c);
        }
        return c.positives() == 0 ? positives(c) : negatives(c);
    }

    static String margins(Counts c) {
        if (c.positives() == 0 || c.negatives() == 0) {
            return classes(c);
        }
        return c.predictedPositives() == 0 ? flagged(c) : passed(c);
    }

    static String chance(Counts c) {
        return c.total() == 0 ? rows(c) : "truth and prediction hold one and the same class only";
    }

    static String falsePositives(Counts c) {
        return c.positives() == 0 || c.negatives() == 0 ? classes(c) : "no false positives";
    }

    static String trueNegatives(Counts c) {
        return c.positives() == 0 || c.negatives() == 0 ? classes(c) : "no true negatives";
    }
}
