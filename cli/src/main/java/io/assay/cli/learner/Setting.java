package io.assay.cli.learner;

import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A setting of a learner.
///
/// @param name as in `--set name=value`
/// @param kind what its values are
/// @param least the smallest number allowed; exclusive for [Kind#ABOVE]
/// @param most the largest number allowed
/// @param choices the words allowed
/// @param otherwise the value when nothing is said
/// @param cases other values when nothing is said, of which the last that applies counts
/// @param help a few words
public record Setting(
        String name,
        Kind kind,
        double least,
        double most,
        List<String> choices,
        String otherwise,
        List<Case> cases,
        String help) {

    /// What stands for a setting that is not given, beside another one that is.
    ///
    /// @param setting the other one
    /// @param plain its value at which the case does not apply
    /// @param otherwise the value of this setting
    public record Case(String setting, String plain, String otherwise) {}

    /// What values are.
    public enum Kind {
        /// A whole number from least to most.
        WHOLE,
        /// A number from least to most.
        NUMBER,
        /// A number above least, and up to most.
        ABOVE,
        /// Whole numbers from least to most, with commas between them.
        WHOLES,
        /// One of some words.
        WORD,
        /// Some of some words, with commas between them.
        WORDS,
        /// Names of columns, with commas between them.
        NAMES,
        /// Any text.
        TEXT
    }

    /// What stands for no names.
    static final String NONE = "none";

    /// A whole number.
    static Setting whole(String name, long least, long most, long otherwise, String help) {
        return new Setting(
                name,
                Kind.WHOLE,
                least,
                most,
                List.of(),
                Long.toString(otherwise),
                List.of(),
                help);
    }

    /// A number that may be its bounds.
    static Setting number(String name, double least, double most, double otherwise, String help) {
        return new Setting(
                name, Kind.NUMBER, least, most, List.of(), text(otherwise), List.of(), help);
    }

    /// A number above a bound.
    static Setting above(String name, double bound, double most, double otherwise, String help) {
        return new Setting(
                name, Kind.ABOVE, bound, most, List.of(), text(otherwise), List.of(), help);
    }

    /// Whole numbers.
    static Setting wholes(String name, long least, long most, String otherwise, String help) {
        return new Setting(name, Kind.WHOLES, least, most, List.of(), otherwise, List.of(), help);
    }

    /// One of some words, the first of which is the default.
    static Setting word(String name, String help, String... choices) {
        return new Setting(name, Kind.WORD, 0, 0, List.of(choices), choices[0], List.of(), help);
    }

    /// Some of some words.
    static Setting words(String name, List<String> choices, String otherwise, String help) {
        return new Setting(name, Kind.WORDS, 0, 0, choices, otherwise, List.of(), help);
    }

    /// Names of columns; none by default.
    static Setting names(String name, String help) {
        return new Setting(name, Kind.NAMES, 0, 0, List.of(), NONE, List.of(), help);
    }

    /// Any text.
    static Setting text(String name, String otherwise, String help) {
        return new Setting(name, Kind.TEXT, 0, 0, List.of(), otherwise, List.of(), help);
    }

    /// Yes or no.
    static Setting yes(String name, boolean otherwise, String help) {
        String[] choices = otherwise ? new String[] {"yes", "no"} : new String[] {"no", "yes"};
        return word(name, help, choices);
    }

    /// With another value for nothing said, where another setting is given and not plain.
    Setting unless(String other, String plain, double value) {
        List<Case> more = new ArrayList<>(cases);
        more.add(new Case(other, plain, text(value)));
        return new Setting(name, kind, least, most, choices, otherwise, List.copyOf(more), help);
    }

    /// The value when nothing is said of this one, but of others.
    String otherwise(Map<String, String> given) {
        String value = otherwise;
        for (Case one : cases) {
            boolean applies = !given.getOrDefault(one.setting, one.plain).equals(one.plain);
            value = applies ? one.otherwise : value;
        }
        return value;
    }

    private static String text(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e9
                ? Long.toString((long) x)
                : Double.toString(x);
    }

    /// The value, if it is one of this setting.
    ///
    /// @throws UsageException if it is not
    String checked(String value) {
        if (!isValid(value)) {
            throw new UsageException(
                    "setting "
                            + name
                            + " is "
                            + InputException.quote(value)
                            + "; expected "
                            + expected()
                            + " ("
                            + help
                            + ")");
        }
        return value;
    }

    private boolean isValid(String value) {
        try {
            return switch (kind) {
                case WORD -> choices.contains(value);
                case WORDS -> Values.split(value).allMatch(choices::contains);
                case NAMES, TEXT -> !value.isBlank();
                case WHOLE -> isWhole(value);
                case WHOLES -> Arrays.stream(value.split(",", -1)).allMatch(this::isWhole);
                case NUMBER -> isWithin(Double.parseDouble(value));
                case ABOVE ->
                        isWithin(Double.parseDouble(value)) && Double.parseDouble(value) > least;
            };
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private boolean isWhole(String value) {
        return isWithin(Long.parseLong(value.strip()));
    }

    private boolean isWithin(double x) {
        return x >= least && x <= most && Double.isFinite(x);
    }

    /// What values it may have, in words.
    public String expected() {
        return switch (kind) {
            case WORD ->
                    String.join(", ", choices.subList(0, choices.size() - 1))
                            + " or "
                            + choices.getLast();
            case WORDS -> "some of " + String.join(", ", choices) + " with commas between them";
            case NAMES -> "names of columns with commas between them";
            case TEXT -> "a name";
            case WHOLE -> "a whole number " + range("from ");
            case WHOLES -> "whole numbers " + range("from ") + " with commas between them";
            case NUMBER -> "a number " + range("from ");
            case ABOVE -> "a number " + range("above ");
        };
    }

    private String range(String start) {
        boolean open = most >= Integer.MAX_VALUE;
        if (kind == Kind.ABOVE) {
            return start + text(least) + (open ? "" : ", up to " + text(most));
        }
        return open ? "of at least " + text(least) : start + text(least) + " to " + text(most);
    }
}
