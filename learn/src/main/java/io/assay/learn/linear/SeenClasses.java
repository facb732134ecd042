package io.assay.learn.linear;

import io.assay.learn.Table;
import java.util.Arrays;

/// The classes that have rows of weight above 0: only they are fitted; the others get probability 0.
///
/// @param codes of the classes seen, ascending
/// @param classes how many the target has
record SeenClasses(int[] codes, int classes) {

    static SeenClasses of(Table table) {
        boolean[] seen = new boolean[table.classes().size()];
        for (int i = 0; i < table.rows(); i++) {
            seen[table.label(i)] |= table.weight(i) > 0;
        }
        int[] codes = new int[seen.length];
        int count = 0;
        for (int k = 0; k < seen.length; k++) {
            if (seen[k]) {
                codes[count++] = k;
            }
        }
        return new SeenClasses(Arrays.copyOf(codes, count), seen.length);
    }

    int count() {
        return codes.length;
    }

    /// How many linear functions are fitted: one where the target has two classes.
    int outputs() {
        return classes == 2 ? 1 : codes.length;
    }

    /// A model that is certain of the only class.
    LinearClassModel certain(Table table) {
        double[] solution = new double[outputs() * (table.columns().size() + 1)];
        if (classes == 2) {
            double sure = Double.POSITIVE_INFINITY;
            solution[solution.length - 1] = codes[0] == 1 ? sure : -sure;
        }
        return model(table, solution, true);
    }

    /// @param solution for each output the coefficients, then the intercept
    LinearClassModel model(Table table, double[] solution, boolean isConverged) {
        int features = table.columns().size();
        int decisions = LinearClassModel.decisions(table.target());
        double[] coefficients = new double[decisions * features];
        double[] intercepts = new double[decisions];
        Arrays.fill(intercepts, Double.NEGATIVE_INFINITY);
        for (int k = 0; k < outputs(); k++) {
            int decision = decisions == 1 ? 0 : codes[k];
            int from = k * (features + 1);
            System.arraycopy(solution, from, coefficients, decision * features, features);
            intercepts[decision] = solution[from + features];
        }
        return new LinearClassModel(
                table.columns(), table.target(), coefficients, intercepts, isConverged);
    }
}
