package io.assay.tune;

import io.assay.tune.domain.Domain;
import io.assay.tune.domain.IntegerDomain;
import io.assay.tune.domain.ListDomain;
import io.assay.tune.domain.OptionalDomain;
import io.assay.tune.domain.RealDomain;
import io.assay.tune.domain.SteppedDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One setting that may vary: a name, the values it may take and, at times, when it exists at all. It
/// is the typed key under which a trial holds its value, so that a typing error does not compile.
///
/// ```java
/// var rate = Param.logReal("rate", 0.001, 0.3);
/// var layers = Param.integer("layers", 1, 3);
/// var second = Param.integer("neurons 2", 8, 256).whenAtLeast(layers, 2);
/// ```
///
/// @param name not blank, unique in a space
/// @param domain the values
/// @param condition when the parameter exists; null for always
/// @param <T> the type of a value
public record Param<T>(String name, Domain<T> domain, Condition condition) {

    /// A parameter and its value.
    ///
    /// @param param the key
    /// @param value a value of its domain
    /// @param <T> the type of the value
    public record Setting<T>(Param<T> param, T value) {}

    public Param {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("name is blank; expected the name of a parameter");
        }
    }

    private static <T> Param<T> of(String name, Domain<T> domain) {
        return new Param<>(name, domain, null);
    }

    /// A real number in `[low, high]`.
    public static Param<Double> real(String name, double low, double high) {
        return of(name, new RealDomain(low, high, false));
    }

    /// A real number in `[low, high]`, low > 0, whose order of magnitude is what matters.
    public static Param<Double> logReal(String name, double low, double high) {
        return of(name, new RealDomain(low, high, true));
    }

    /// A whole number in `[low, high]`.
    public static Param<Integer> integer(String name, int low, int high) {
        return of(name, new IntegerDomain(low, high, false));
    }

    /// A whole number in `[low, high]`, low > 0, whose order of magnitude is what matters.
    public static Param<Integer> logInteger(String name, int low, int high) {
        return of(name, new IntegerDomain(low, high, true));
    }

    /// One of the numbers `low, low + step, ...` that do not pass high.
    public static Param<Double> stepped(String name, double low, double high, double step) {
        return of(name, new SteppedDomain(low, high, step));
    }

    /// A power of two in `[low, high]`, low > 0.
    public static Param<Integer> powerOfTwo(String name, int low, int high) {
        List<Integer> powers = new ArrayList<>();
        for (long power = 1; power <= high; power *= 2) {
            if (power >= low) {
                powers.add((int) power);
            }
        }
        if (low < 1 || powers.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is in [" + low + ", " + high + "]; expected a power of two in there");
        }
        return of(name, new ListDomain<>(powers, true));
    }

    /// One of several values without an order, each with a text of its own.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> Param<T> categorical(String name, T... values) {
        return of(name, new ListDomain<>(List.of(values), false));
    }

    /// One of several values in a meaningful order: neighbours are alike.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public static <T> Param<T> ordinal(String name, T... values) {
        return of(name, new ListDomain<>(List.of(values), true));
    }

    /// Off or on.
    public static Param<Boolean> bool(String name) {
        return categorical(name, false, true);
    }

    /// The same with one more value, `none`, which is `Optional.empty()`.
    public Param<Optional<T>> orNone() {
        return new Param<>(name, new OptionalDomain<>(domain), condition);
    }

    /// The same, which exists only where a parent has one of the listed values.
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <P> Param<T> whenIs(Param<P> parent, P... values) {
        return new Param<>(name, domain, Condition.in(parent, List.of(values)));
    }

    /// The same, which exists only where a parent has a value, or one after it in order.
    public <P> Param<T> whenAtLeast(Param<P> parent, P value) {
        return new Param<>(name, domain, Condition.atLeast(parent, value));
    }

    /// The parameter with a value, checked.
    ///
    /// @throws IllegalArgumentException if the value is not in the domain
    public Setting<T> is(T value) {
        checked(value);
        return new Setting<>(this, value);
    }

    double checked(T value) {
        try {
            return domain.unit(value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter " + name + ": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return name + ": " + domain + (condition == null ? "" : ", when " + condition);
    }
}
