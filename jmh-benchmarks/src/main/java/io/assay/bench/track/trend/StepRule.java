package io.assay.bench.track.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds steps: splits as long as a t test sees anything, then takes back, the least certain first, what
/// is not certain or too small between its neighbours. Splitting is generous since a step may hide
/// another until both are known.
///
/// Runs that follow each other are alike on a machine with moods, and the more runs there are, the more
/// places may look like a step: both make the second test stricter.
///
/// @param least runs on either side of a step
/// @param splitP below which a split is looked into further
/// @param falseAlarms how many steps a series without any may show, about
/// @param change as a share, beyond which a step stays
public record StepRule(int least, double splitP, double falseAlarms, double change) {

    /// Of the measurements in `docs/regressions.md`.
    public static final StepRule STANDARD = new StepRule(4, 0.05, 0.02, 0.04);

    /// The steps of a series, in order.
    ///
    /// @param x logarithms of costs
    public List<Step> of(double[] x) {
        List<Integer> places = new ArrayList<>();
        split(x, 0, x.length, places);
        places.sort(Comparator.naturalOrder());
        double copies = WelchTest.copies(without(steps(x, places, 1), x), places.size() + 1);
        List<Step> steps = steps(x, places, copies);
        Step worst = worst(steps, x.length);
        while (worst != null) {
            places.remove(Integer.valueOf(worst.at()));
            steps = steps(x, places, copies);
            worst = worst(steps, x.length);
        }
        return List.copyOf(steps);
    }

    /// What is left of a series without its steps, around 0.
    static double[] without(List<Step> steps, double[] x) {
        double[] rest = x.clone();
        for (Step step : steps) {
            for (int i = step.at(); i < rest.length; i++) {
                rest[i] -= step.log();
            }
        }
        double mean = WelchTest.mean(rest);
        return Arrays.stream(rest).map(v -> v - mean).toArray();
    }

    private void split(double[] x, int from, int to, List<Integer> places) {
        double[] part = Arrays.copyOfRange(x, from, to);
        EnergySplit split = EnergySplit.of(part, least);
        int at = split.place();
        if (at > 0 && pValue(x, from, from + at, to, 1) < splitP) {
            places.add(from + at);
            split(x, from, from + at, places);
            split(x, from + at, to, places);
        }
    }

    private static double pValue(double[] x, int from, int at, int to, double copies) {
        return WelchTest.pValue(
                Arrays.copyOfRange(x, from, at), Arrays.copyOfRange(x, at, to), copies);
    }

    private static List<Step> steps(double[] x, List<Integer> places, double copies) {
        List<Integer> ends = new ArrayList<>(places);
        ends.addFirst(0);
        ends.addLast(x.length);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < ends.size() - 1; i++) {
            int from = ends.get(i - 1);
            int at = ends.get(i);
            int to = ends.get(i + 1);
            double before = WelchTest.mean(Arrays.copyOfRange(x, from, at));
            double behind = WelchTest.mean(Arrays.copyOfRange(x, at, to));
            steps.add(new Step(at, behind - before, pValue(x, from, at, to, copies)));
        }
        return steps;
    }

    /// The one to be taken back next; null when all may stay.
    private Step worst(List<Step> steps, int n) {
        return steps.stream()
                .filter(step ->
                        step.pValue() >= falseAlarms / n
                                || Math.abs(step.log()) <= Math.log1p(change))
                .max(Comparator.comparingDouble(Step::pValue))
                .orElse(null);
    }
}
