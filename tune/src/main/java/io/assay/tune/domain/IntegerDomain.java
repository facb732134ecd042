package io.assay.tune.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/// Whole numbers from a low to a high bound, both included. On a logarithmic scale a number k owns the
/// stretch from log(k - 1/2) to log(k + 1/2).
///
/// @param low at least 1 on a logarithmic scale
/// @param high not below low
/// @param log whether equal ratios have equal lengths
public record IntegerDomain(int low, int high, boolean log) implements Domain<Integer> {

    public IntegerDomain {
        if (low > high) {
            throw new IllegalArgumentException(
                    "bounds are " + low + " and " + high + "; expected low <= high");
        }
        if (log && low < 1) {
            throw new IllegalArgumentException(
                    "low is " + low + "; expected at least 1 on a logarithmic scale");
        }
    }

    @Override
    public long levels() {
        return (long) high - low + 1;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Integer at(double unit) {
        if (!log) {
            return (int) (low + Places.cell(unit, levels()));
        }
        double value = (low - 0.5) * StrictMath.exp(Places.clamp(unit) * span());
        return (int) Math.min(Math.max(Math.round(value), low), high);
    }

    private double span() {
        return StrictMath.log((high + 0.5) / (low - 0.5));
    }

    @Override
    public double unit(Integer value) {
        if (!(value >= low && value <= high)) {
            throw Places.refused(value, this);
        }
        return log
                ? StrictMath.log(value / (low - 0.5)) / span()
                : Places.middle((long) value - low, levels());
    }

    @Override
    public double middle(long level) {
        return unit((int) (low + level));
    }

    @Override
    public Integer parse(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw Places.refused('"' + text + '"', this);
        }
    }

    @Override
    public Domain<Integer> within(double from, double to) {
        return new IntegerDomain(at(from), at(to), log);
    }

    @Override
    public Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", "integer");
        facts.put("low", low);
        facts.put("high", high);
        facts.put("log", log);
        return facts;
    }

    @Override
    public String toString() {
        return "a whole number in [" + low + ", " + high + "]" + (log ? ", log scale" : "");
    }
}
