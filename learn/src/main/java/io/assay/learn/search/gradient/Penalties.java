package io.assay.learn.search.gradient;

import java.util.Arrays;

/// What coefficients cost: `sum of absolute[j] |c[j]| + squared[j] c[j]² / 2`, made of settings.
///
/// @param strengths the two strengths of each column
/// @param chain the derivatives by the settings from those by the strengths
record Penalties(Strengthening strengths, Chain chain) {

    /// Makes strengths.
    @FunctionalInterface
    interface Strengthening {
        /// @param columns how many there are
        /// @param weight of all training rows
        Strengths of(double[] settings, int columns, double weight);
    }

    /// Passes derivatives on.
    @FunctionalInterface
    interface Chain {
        /// @param by the derivatives by the strengths
        /// @param weight of all training rows
        double[] of(double[] settings, Strengths by, double weight);
    }

    /// A number of each kind for each column.
    record Strengths(double[] absolute, double[] squared) {}

    /// Over the mean half squared error, `lambda |c|²` against the sum of squares is `lambda / weight`.
    static Penalties ridge() {
        return new Penalties(
                (settings, columns, weight) ->
                        squared(all(only("lambda", settings) / weight, columns)),
                (settings, by, weight) -> new double[] {sum(by.squared()) / weight});
    }

    static Penalties ridgeByFeature() {
        return new Penalties(
                (settings, columns, weight) -> squared(times(each(settings, columns), 1 / weight)),
                (settings, by, weight) -> times(by.squared(), 1 / weight));
    }

    static Penalties squaredByFeature() {
        return new Penalties(
                (settings, columns, weight) -> squared(each(settings, columns).clone()),
                (settings, by, weight) -> by.squared());
    }

    /// The penalty is divided by c instead of the loss being multiplied.
    static Penalties inverse() {
        return new Penalties(
                (settings, columns, weight) -> squared(all(1 / only("c", settings), columns)),
                (settings, by, weight) ->
                        new double[] {-sum(by.squared()) / (settings[0] * settings[0])});
    }

    static Penalties net() {
        return new Penalties(
                (settings, columns, weight) -> {
                    checkNet(settings);
                    double lambda = settings[0];
                    double share = settings[1];
                    return new Strengths(
                            all(lambda * share, columns), all(lambda * (1 - share), columns));
                },
                (settings, by, weight) -> {
                    double absolute = sum(by.absolute());
                    double squared = sum(by.squared());
                    double share = settings[1];
                    return new double[] {
                        share * absolute + (1 - share) * squared, settings[0] * (absolute - squared)
                    };
                });
    }

    private static void checkNet(double[] settings) {
        if (settings.length != 2) {
            throw new IllegalArgumentException(
                    "there are " + settings.length + " settings; expected lambda and share");
        }
        positive("lambda", settings[0]);
        if (!(settings[1] >= 0 && settings[1] <= 1)) {
            throw new IllegalArgumentException("share is " + settings[1] + "; expected [0, 1]");
        }
    }

    static Penalties netByFeature(double share) {
        return new Penalties(
                (settings, columns, weight) -> {
                    double[] lambda = each(settings, columns);
                    return new Strengths(times(lambda, share), times(lambda, 1 - share));
                },
                (settings, by, weight) -> {
                    double[] gradient = new double[settings.length];
                    Arrays.setAll(
                            gradient,
                            j -> share * by.absolute()[j] + (1 - share) * by.squared()[j]);
                    return gradient;
                });
    }

    /// The only setting there is.
    static double only(String name, double[] settings) {
        if (settings.length != 1) {
            throw new IllegalArgumentException(
                    "there are " + settings.length + " settings; expected " + name + " alone");
        }
        return positive(name, settings[0]);
    }

    private static double[] each(double[] settings, int columns) {
        if (settings.length != columns) {
            throw new IllegalArgumentException(
                    "there are "
                            + settings.length
                            + " settings; expected a strength for each of "
                            + columns
                            + " columns");
        }
        for (double setting : settings) {
            positive("a strength", setting);
        }
        return settings;
    }

    private static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    name + " is " + value + "; expected a finite number above 0");
        }
        return value;
    }

    private static Strengths squared(double[] strengths) {
        return new Strengths(new double[strengths.length], strengths);
    }

    private static double[] all(double value, int columns) {
        double[] all = new double[columns];
        Arrays.fill(all, value);
        return all;
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(v -> v * factor).toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
