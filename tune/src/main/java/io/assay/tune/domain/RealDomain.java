package io.assay.tune.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/// Real numbers from a low to a high bound, both included, on a plain or a logarithmic scale.
///
/// @param low finite; positive on a logarithmic scale
/// @param high finite, above low
/// @param log whether equal ratios have equal lengths
public record RealDomain(double low, double high, boolean log) implements Domain<Double> {

    public RealDomain {
        if (!(low < high && Double.isFinite(high - low))) {
            throw new IllegalArgumentException(
                    "bounds are " + low + " and " + high + "; expected finite numbers, low < high");
        }
        if (log && !(low > 0)) {
            throw new IllegalArgumentException(
                    "low is " + low + "; expected a positive number on a logarithmic scale");
        }
    }

    @Override
    public long levels() {
        return 0;
    }

    @Override
    public boolean ordered() {
        return true;
    }

    @Override
    public Double at(double unit) {
        double u = Places.clamp(unit);
        double value =
                log
                        ? low * StrictMath.exp(u * StrictMath.log(high / low))
                        : low * (1 - u) + high * u;
        return Math.min(Math.max(value, low), high);
    }

    @Override
    public double unit(Double value) {
        if (!(value >= low && value <= high)) {
            throw Places.refused(value, this);
        }
        double u =
                log
                        ? StrictMath.log(value / low) / StrictMath.log(high / low)
                        : (value - low) / (high - low);
        return Places.clamp(u);
    }

    @Override
    public Double parse(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw Places.refused('"' + text + '"', this);
        }
    }

    @Override
    public Domain<Double> within(double from, double to) {
        double a = at(from);
        double b = at(to);
        return a < b ? new RealDomain(a, b, log) : this;
    }

    @Override
    public Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("type", "real");
        facts.put("low", low);
        facts.put("high", high);
        facts.put("log", log);
        return facts;
    }

    @Override
    public String toString() {
        return "a number in [" + low + ", " + high + "]" + (log ? ", log scale" : "");
    }
}
