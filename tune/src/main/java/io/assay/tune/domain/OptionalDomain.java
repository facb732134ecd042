package io.assay.tune.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A domain with one more value, `none`, which owns the low end of the unit interval: one cell beside
/// the cells of a discrete domain, a fifth beside a continuum.
///
/// @param inner the other values
/// @param <T> the type of the other values
public record OptionalDomain<T>(Domain<T> inner) implements Domain<Optional<T>> {
    private static final String NONE = "none";
    private static final double SHARE_OF_CONTINUUM = 0.2;

    /// How much of the unit interval `none` owns.
    public double share() {
        return inner.levels() == 0 ? SHARE_OF_CONTINUUM : 1.0 / (inner.levels() + 1);
    }

    @Override
    public long levels() {
        return inner.levels() == 0 ? 0 : inner.levels() + 1;
    }

    @Override
    public boolean ordered() {
        return inner.ordered();
    }

    @Override
    public Optional<T> at(double unit) {
        double u = Places.clamp(unit);
        return u < share()
                ? Optional.empty()
                : Optional.of(inner.at((u - share()) / (1 - share())));
    }

    @Override
    public double unit(Optional<T> value) {
        return value.map(v -> share() + (1 - share()) * inner.unit(v)).orElse(share() / 2);
    }

    @Override
    public double middle(long level) {
        return level == 0 ? share() / 2 : share() + (1 - share()) * inner.middle(level - 1);
    }

    @Override
    public String text(Optional<T> value) {
        return value.map(inner::text).orElse(NONE);
    }

    @Override
    public Optional<T> parse(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(inner.parse(text));
    }

    /// `none` stays a value.
    @Override
    public Domain<Optional<T>> within(double from, double to) {
        double low = Math.max(0, (from - share()) / (1 - share()));
        double high = Math.max(low, (to - share()) / (1 - share()));
        return new OptionalDomain<>(inner.within(low, high));
    }

    @Override
    public Map<String, Object> describe() {
        Map<String, Object> facts = new LinkedHashMap<>(inner.describe());
        facts.put(NONE, true);
        return facts;
    }

    @Override
    public String toString() {
        return inner + ", or none";
    }
}
