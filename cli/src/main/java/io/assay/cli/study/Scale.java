package io.assay.cli.study;

import io.assay.cli.chart.Axis;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.domain.Domain;
import io.assay.tune.domain.IntegerDomain;
import io.assay.tune.domain.RealDomain;
import io.assay.tune.domain.SteppedDomain;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How the values of a parameter lie on an axis: numbers as they are or by their logarithm, other values
/// by their number, which a note explains.
final class Scale {
    private static final int MOST_NAMES = 12;
    private static final MathContext SHORT = new MathContext(4);

    private final Domain<?> domain;
    private final int index;
    private final boolean isNumber;
    private final boolean isLog;
    private final Axis axis;

    private Scale(Param<?> param, int index) {
        domain = param.domain();
        this.index = index;
        isNumber =
                domain instanceof RealDomain
                        || domain instanceof IntegerDomain
                        || domain instanceof SteppedDomain;
        isLog =
                domain instanceof RealDomain real && real.log()
                        || domain instanceof IntegerDomain whole && whole.log();
        axis = axis(param.name());
    }

    /// @param index of the parameter in its space
    static Scale of(Space space, int index) {
        return new Scale(space.params().get(index), index);
    }

    private Axis axis(String name) {
        if (isNumber) {
            double low = at(0);
            double high = at(1);
            return new Axis(isLog ? "log10 " + name : name, low, high > low ? high : low + 1);
        }
        return domain.levels() == 0
                ? new Axis(name, 0, 1)
                : new Axis(name, -0.5, domain.levels() - 0.5);
    }

    Axis axis() {
        return axis;
    }

    /// Where a place of the unit interval lies.
    double at(double unit) {
        if (isNumber) {
            double value = Double.parseDouble(text(domain, unit));
            return isLog ? Math.log10(value) : value;
        }
        long levels = domain.levels();
        return levels == 0 ? unit : Math.min((long) (unit * levels), levels - 1);
    }

    /// Where a point lies; NaN where the parameter does not exist.
    double of(Params params) {
        double unit = params.unit(index);
        return Double.isNaN(unit) ? Double.NaN : at(unit);
    }

    /// What the numbers stand for; null where they stand for themselves.
    String note() {
        long levels = domain.levels();
        if (isNumber) {
            return null;
        }
        if (levels == 0) {
            return "Places between the ends; the lowest are " + text(domain, 0) + ".";
        }
        String names =
                IntStream.range(0, (int) Math.min(levels, MOST_NAMES))
                        .mapToObj(i -> i + " = " + text(domain, domain.middle(i)))
                        .collect(Collectors.joining(", "));
        return names + (levels > MOST_NAMES ? " and so on." : ".");
    }

    /// The value at a place of the unit interval, as text; numbers to four digits.
    String text(double unit) {
        String text = text(domain, unit);
        if (!(domain instanceof RealDomain)) {
            return text;
        }
        BigDecimal rounded = new BigDecimal(text).round(SHORT).stripTrailingZeros();
        return Math.abs(rounded.scale()) < 7 ? rounded.toPlainString() : rounded.toString();
    }

    private static <T> String text(Domain<T> domain, double unit) {
        return domain.text(domain.at(unit));
    }
}
