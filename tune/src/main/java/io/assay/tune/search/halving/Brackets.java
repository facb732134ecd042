package io.assay.tune.search.halving;

import java.util.ArrayList;
import java.util.List;

/// The plan of Hyperband: brackets of successive halving that trade the number of points against what
/// is spent on each (L. Li et al., JMLR 18, 2018).
///
/// @param eta how many times fewer points go on, and more is spent on each
/// @param brackets rungs of each bracket, the one with the most points first
public record Brackets(int eta, List<List<Rung>> brackets) {

    /// A step of a bracket.
    ///
    /// @param points how many are tried
    /// @param resource how much is spent on each by then
    public record Rung(int points, double resource) {}

    public Brackets {
        brackets = brackets.stream().map(List::copyOf).toList();
    }

    /// The brackets of algorithm 1 for a largest resource R, the smallest being 1.
    ///
    /// @param most R, at least 1
    /// @param eta at least 2
    public static Brackets of(int most, int eta) {
        List<List<Rung>> brackets = new ArrayList<>();
        int last = last(most, eta);
        for (int s = last; s >= 0; s--) {
            long power = power(eta, s);
            long points = ((last + 1) * power + s) / (s + 1); // rounded up
            brackets.add(rungs(points, most, eta, s));
        }
        return new Brackets(eta, brackets);
    }

    /// The brackets as table 1 of the paper prints them, which rounds otherwise than its algorithm:
    /// `floor((s_max + 1) / (s + 1)) * eta^s` points.
    ///
    /// @param most R, at least 1
    /// @param eta at least 2
    public static Brackets asPrinted(int most, int eta) {
        List<List<Rung>> brackets = new ArrayList<>();
        int last = last(most, eta);
        for (int s = last; s >= 0; s--) {
            brackets.add(rungs((last + 1) / (s + 1) * power(eta, s), most, eta, s));
        }
        return new Brackets(eta, brackets);
    }

    /// One bracket: successive halving of so many points.
    ///
    /// @param points at the start, at least 1
    /// @param most the resource of the last rung
    /// @param rungs at least 1
    public static Brackets single(int points, double most, int eta, int rungs) {
        check(eta);
        if (points < 1 || rungs < 1 || !(most > 0)) {
            throw new IllegalArgumentException(
                    "points, resource and rungs are "
                            + points
                            + ", "
                            + most
                            + " and "
                            + rungs
                            + "; expected positive numbers");
        }
        return new Brackets(eta, List.of(rungs(points, most, eta, rungs - 1)));
    }

    private static void check(int eta) {
        if (eta < 2) {
            throw new IllegalArgumentException("eta is " + eta + "; expected at least 2");
        }
    }

    private static int last(int most, int eta) {
        check(eta);
        if (most < 1) {
            throw new IllegalArgumentException("resource is " + most + "; expected at least 1");
        }
        int last = 0;
        for (long power = eta; power <= most; power *= eta) {
            last++;
        }
        return last;
    }

    private static long power(int eta, int s) {
        long power = 1;
        for (int i = 0; i < s; i++) {
            power *= eta;
        }
        return power;
    }

    private static List<Rung> rungs(long points, double most, int eta, int s) {
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i <= s; i++) {
            int left = (int) (points / power(eta, i));
            if (left > 0) {
                rungs.add(new Rung(left, most / power(eta, s - i)));
            }
        }
        return rungs;
    }

    /// How many trials all brackets take.
    public int trials() {
        return brackets.stream().flatMap(List::stream).mapToInt(Rung::points).sum();
    }

    /// What all brackets spend when a point that goes on is carried on, not begun again.
    public double cost() {
        double cost = 0;
        for (List<Rung> bracket : brackets) {
            double before = 0;
            for (Rung rung : bracket) {
                cost += rung.points() * (rung.resource() - before);
                before = rung.resource();
            }
        }
        return cost;
    }

    /// The plan, a line each bracket: `bracket 0: 81 x 1, 27 x 3, 9 x 9, 3 x 27, 1 x 81`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int b = 0; b < brackets.size(); b++) {
            text.append(b == 0 ? "" : "\n").append("bracket ").append(b).append(": ");
            List<String> rungs =
                    brackets.get(b).stream()
                            .map(r -> r.points() + " x " + plain(r.resource()))
                            .toList();
            text.append(String.join(", ", rungs));
        }
        return text.toString();
    }

    private static String plain(double resource) {
        return resource == Math.rint(resource)
                ? Long.toString((long) resource)
                : Double.toString(resource);
    }
}
