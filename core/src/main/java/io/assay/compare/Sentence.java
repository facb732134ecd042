package io.assay.compare;

import io.assay.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;

/// A comparison in words.
final class Sentence {
    private final Comparison comparison;
    private final String first;
    private final String second;

    Sentence(Comparison comparison, String first, String second) {
        this.comparison = comparison;
        this.first = first;
        this.second = second;
    }

    String text() {
        double difference = comparison.difference();
        if (Double.isNaN(difference)) {
            return "The "
                    + comparison.metric()
                    + " of "
                    + first
                    + " and "
                    + second
                    + " cannot be compared: "
                    + Objects.requireNonNullElse(comparison.reason(), "one of them is undefined")
                    + ".";
        }
        return verdict(difference) + ": " + facts(difference) + ".";
    }

    private String verdict(double difference) {
        String metric = comparison.metric();
        if (!comparison.isSignificant()) {
            return capital(first)
                    + " and "
                    + second
                    + (difference == 0
                            ? " have the same " + metric
                            : " cannot be told apart by " + metric);
        }
        boolean firstLarger = difference > 0;
        String larger = firstLarger ? first : second;
        String smaller = firstLarger ? second : first;
        return switch (comparison.direction()) {
            case HIGHER -> capital(larger) + " is better than " + smaller + " by " + metric;
            case LOWER -> capital(smaller) + " is better than " + larger + " by " + metric;
            case NEITHER -> capital(larger) + " has a higher " + metric + " than " + smaller;
        };
    }

    private String facts(double difference) {
        Interval interval = comparison.interval();
        StringBuilder text = new StringBuilder();
        text.append(number(comparison.first())).append(" against ");
        text.append(number(comparison.second()));
        text.append(", difference ").append(number(difference));
        if (interval.isDefined()) {
            text.append(" (").append(percent(interval.level())).append(" % interval ");
            text.append(number(interval.low())).append(" to ").append(number(interval.high()));
            text.append(')');
        } else if (comparison.reason() != null) {
            text.append(" (no interval: ").append(comparison.reason()).append(')');
        }
        if (!Double.isNaN(comparison.pValue())) {
            text.append(", p ").append(probability(comparison.pValue()));
        }
        return text.append(", ").append(comparison.method()).toString();
    }

    /// A name of a file or column is left as it is.
    private static String capital(String name) {
        return name.startsWith("the ") ? "T" + name.substring(1) : name;
    }

    /// Four decimals, or four digits where those would be 0.
    static String number(double x) {
        if (!Double.isFinite(x)) {
            return Double.toString(x);
        }
        BigDecimal exact = new BigDecimal(x);
        BigDecimal rounded = exact.setScale(4, RoundingMode.HALF_EVEN);
        return (x != 0 && rounded.signum() == 0 ? exact.round(new MathContext(2)) : rounded)
                .toString();
    }

    private static String percent(double level) {
        return BigDecimal.valueOf(level).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static String probability(double p) {
        return p < 0.0001 ? "< 0.0001" : "= " + number(p);
    }
}
