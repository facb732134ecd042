package io.assay.tune;

import java.util.List;

/// When a parameter exists: where its parent exists and has one of some values, or at least some
/// value.
///
/// @param parent the parameter it hangs on
/// @param atLeast whether [#values()] is one value, the least that will do
/// @param values the texts of the values of the parent
public record Condition(Param<?> parent, boolean atLeast, List<String> values) {

    public Condition {
        values = List.copyOf(values);
        if (values.isEmpty() || atLeast && (values.size() > 1 || !parent.domain().ordered())) {
            throw new IllegalArgumentException(
                    "the condition on "
                            + parent.name()
                            + " is "
                            + values
                            + "; expected values of it, or one value of an ordered parameter");
        }
        values.forEach(parent.domain()::parse);
    }

    static <P> Condition in(Param<P> parent, List<P> values) {
        values.forEach(parent::checked);
        return new Condition(parent, false, values.stream().map(parent.domain()::text).toList());
    }

    static <P> Condition atLeast(Param<P> parent, P value) {
        parent.checked(value);
        return new Condition(parent, true, List.of(parent.domain().text(value)));
    }

    /// Whether it holds where the parent has a value.
    ///
    /// @param value of the parent; null where the parent does not exist
    boolean holds(Object value) {
        return value != null && holds(parent, value);
    }

    @SuppressWarnings("unchecked") // the value came out of the parent's domain
    private <P> boolean holds(Param<P> of, Object value) {
        P own = (P) value;
        if (!atLeast) {
            return values.contains(of.domain().text(own));
        }
        return of.domain().unit(own) >= of.domain().unit(of.domain().parse(values.get(0)));
    }

    @Override
    public String toString() {
        return parent.name() + (atLeast ? " >= " + values.get(0) : " in " + values);
    }
}
