package io.assay.tune.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/// The numbers `low, low + step, low + 2 step, ...` up to a high bound.
///
/// @param low finite
/// @param high not below low; the last number is the greatest one that does not pass it
/// @param step positive
public record SteppedDomain(double low, double high, double step) implements Domain<Double> {
    private static final double SLACK = 1e-9; // (0.3 - 0.1) / 0.1 is a little below 2
    private static final double MOST = 1e9;

    public SteppedDomain {
        if (!(low <= high && step > 0 && (high - low) / step < MOST)) {
            throw new IllegalArgumentException(
                    "bounds are "
                            + low
                            + " and "
                            + high
                            + " in steps of "
                            + step
                            + "; expected low <= high and a positive step");
        }
    }

    @Override
    public long levels() {
        return (long) ((high - low) / step + SLACK) + 1;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Double at(double unit) {
        return nth(Places.cell(unit, levels()));
    }

    private double nth(long n) {
        return Math.min(low + n * step, high);
    }

    @Override
    public double unit(Double value) {
        double n = Math.rint((value - low) / step);
        if (!(n >= 0 && n < levels() && Math.abs(nth((long) n) - value) <= SLACK * step)) {
            throw Places.refused(value, this);
        }
        return Places.middle((long) n, levels());
    }

    @Override
    public Double parse(String text) {
        try {
            return at(unit(Double.valueOf(text)));
        } catch (NumberFormatException e) {
            throw Places.refused('"' + text + '"', this);
        }
    }

    @Override
    public Domain<Double> within(double from, double to) {
        return new SteppedDomain(at(from), at(to), step);
    }

    @Override
    public Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", "stepped");
        facts.put("low", low);
        facts.put("high", high);
        facts.put("step", step);
        return facts;
    }

    @Override
    public String toString() {
        return "a number in [" + low + ", " + high + "] in steps of " + step;
    }
}
