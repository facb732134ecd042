package io.assay;

/// A number, or the reason why there is none.
///
/// An undefined value is NaN and says why: `precision` without predicted positives is
/// `undefined (no predicted positives)`, never a silent 0.
///
/// @param value the number; NaN when undefined
/// @param reason why there is no number; null when there is one
/// @param zeroDivision whether the reason is a ratio 0/0, which an [Undefined] policy may replace
/// @param note what to know about the number, such as over how many classes it is a mean; else null
public record Value(double value, String reason, boolean zeroDivision, String note) {

    /// A defined value.
    public static Value of(double value) {
        return new Value(value, null, false, null);
    }

    /// A defined value that a reader should know something about.
    public static Value noted(double value, String note) {
        return new Value(value, null, false, note);
    }

    /// No value, for a reason that no policy replaces, such as "no negatives" for a ranking metric.
    public static Value undefined(String reason) {
        return new Value(Double.NaN, reason, false, null);
    }

    /// No value because a ratio is 0/0.
    public static Value zeroDivision(String reason) {
        return new Value(Double.NaN, reason, true, null);
    }

    /// Whether there is a number.
    public boolean isDefined() {
        return reason == null;
    }

    /// What a policy makes of it: [Undefined#ZERO] and [Undefined#ONE] replace a ratio 0/0.
    public Value under(Undefined policy) {
        return zeroDivision && policy.replaces() ? of(policy.replacement()) : this;
    }

    @Override
    public String toString() {
        if (!isDefined()) {
            return "undefined (" + reason + ")";
        }
        return note == null ? Double.toString(value) : value + " (" + note + ")";
    }
}
