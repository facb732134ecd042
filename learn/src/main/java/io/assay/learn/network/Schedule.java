package io.assay.learn.network;

/// How the learning rate changes in the course of training: a factor for the rate of the [Optimiser].
///
/// @param name for settings in words
/// @param law the factor at a time
public record Schedule(String name, Law law) {

    /// A factor that depends on the time and on what was reached.
    @FunctionalInterface
    public interface Law {
        /// The factor of a step.
        ///
        /// @param epoch how many epochs have passed, with the part of the current one
        /// @param losses the loss after each of the epochs passed: that on the rows held out, or else
        ///     on the training rows; not to be changed
        double factor(double epoch, double[] losses);
    }

    /// Always 1.
    public static Schedule constant() {
        return new Schedule("constant", (epoch, losses) -> 1);
    }

    /// `factor^⌊epoch / every⌋`.
    ///
    /// @param every after how many epochs it falls
    /// @param factor what the rate is multiplied with then, above 0
    public static Schedule step(int every, double factor) {
        Settings.atLeastOne("every", every);
        Settings.positive("factor", factor);
        return new Schedule(
                "step " + every + " " + factor,
                (epoch, losses) -> StrictMath.pow(factor, Math.floor(epoch / every)));
    }

    /// `factor^epoch`, falling with each batch.
    ///
    /// @param factor for a whole epoch, above 0
    public static Schedule exponential(double factor) {
        Settings.positive("factor", factor);
        return new Schedule(
                "exponential " + factor, (epoch, losses) -> StrictMath.pow(factor, epoch));
    }

    /// Half a cosine wave, from 1 down to `least`, where it stays: `least + (1 - least) (1 + cos(π epoch /
    /// epochs)) / 2` (I. Loshchilov, F. Hutter, ICLR 2017).
    ///
    /// @param epochs when it is down
    /// @param least in `[0, 1)`
    public static Schedule cosine(int epochs, double least) {
        Settings.atLeastOne("epochs", epochs);
        Settings.share("least", least);
        return new Schedule(
                "cosine " + epochs + " " + least,
                (epoch, losses) -> least + (1 - least) * half(Math.min(1, epoch / epochs)));
    }

    private static double half(double part) {
        return (1 + StrictMath.cos(Math.PI * part)) / 2;
    }

    /// Triangles from `least` up to 1 and down again (L. Smith, WACV 2017).
    ///
    /// @param period epochs from one low to the next
    /// @param least in `[0, 1)`
    public static Schedule cyclical(double period, double least) {
        Settings.positive("period", period);
        Settings.share("least", least);
        return new Schedule(
                "cyclical " + period + " " + least,
                (epoch, losses) -> least + (1 - least) * triangle(epoch / period));
    }

    private static double triangle(double periods) {
        return 1 - Math.abs(2 * (periods - Math.floor(periods)) - 1);
    }

    /// Falls whenever `patience` epochs in a row brought no loss below the least one.
    ///
    /// @param factor what the rate is multiplied with then, above 0
    public static Schedule plateau(int patience, double factor) {
        Settings.atLeastOne("patience", patience);
        Settings.positive("factor", factor);
        return new Schedule(
                "plateau " + patience + " " + factor,
                (epoch, losses) -> StrictMath.pow(factor, plateaus(patience, losses)));
    }

    private static int plateaus(int patience, double[] losses) {
        double least = Double.POSITIVE_INFINITY;
        int since = 0;
        int plateaus = 0;
        for (double loss : losses) {
            since = loss < least ? 0 : since + 1;
            least = Math.min(least, loss);
            if (since == patience) {
                plateaus++;
                since = 0;
            }
        }
        return plateaus;
    }

    /// This, times a ramp that rises from a hundredth to 1 in the first epochs.
    ///
    /// @param epochs above 0
    public Schedule warmUp(double epochs) {
        Settings.positive("epochs", epochs);
        return new Schedule(
                name + " after a warm-up of " + epochs,
                (epoch, losses) ->
                        (0.01 + 0.99 * Math.min(1, epoch / epochs)) * law.factor(epoch, losses));
    }

    @Override
    public String toString() {
        return name;
    }
}
