package io.assay.bench.track.gate.count;

import java.util.Locale;

/// What is counted, in the order of [Tally#take].
public enum Count {
    /// Elements of arrays read: one for each array that a pass over the rows goes through.
    READS("reads %s elements of arrays"),
    /// Elements of arrays written: moves of keys, where rows are ranked.
    WRITES("writes %s elements of arrays"),
    /// Bytes of both.
    BYTES("moves %s bytes"),
    /// Comparisons of numbers.
    COMPARES("compares %s times"),
    /// Rounds of loops.
    TURNS("goes round %s loops");

    private final String verb;

    Count(String verb) {
        this.verb = verb;
    }

    /// Such as `reads 3.000 elements of arrays`.
    public String say(double number) {
        return String.format(Locale.ROOT, verb, String.format(Locale.ROOT, "%.3f", number));
    }

    /// What the grown thing is called.
    public String noun() {
        return switch (this) {
            case READS -> "elements read";
            case WRITES -> "elements written";
            case BYTES -> "bytes moved";
            case COMPARES -> "comparisons";
            case TURNS -> "rounds of loops";
        };
    }

    /// As in the file of accepted facts.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
