package io.assay.cli.input;

/// Some rows of an array.
final class Picked {
    private Picked() {}

    /// The values of the first `n` rows listed; null for null.
    static Object of(Object array, int[] rows, int n) {
        return switch (array) {
            case null -> null;
            case byte[] values -> {
                byte[] picked = new byte[n];
                for (int i = 0; i < n; i++) {
                    picked[i] = values[rows[i]];
                }
                yield picked;
            }
            case float[] values -> {
                float[] picked = new float[n];
                for (int i = 0; i < n; i++) {
                    picked[i] = values[rows[i]];
                }
                yield picked;
            }
            case double[] values -> {
                double[] picked = new double[n];
                for (int i = 0; i < n; i++) {
                    picked[i] = values[rows[i]];
                }
                yield picked;
            }
            default -> throw new AssertionError(array.getClass());
        };
    }
}
