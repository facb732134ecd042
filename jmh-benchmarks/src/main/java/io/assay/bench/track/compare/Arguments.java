package io.assay.bench.track.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words, options with a value and flags, as they stood on the command line.
///
/// @param words what is no option, in order
/// @param values by option, in order
/// @param flags options without a value
public record Arguments(List<String> words, Map<String, List<String>> values, Set<String> flags) {

    /// Sorts them out.
    ///
    /// @param valued the options that take a value, such as `--budget`
    /// @param plain those that take none
    /// @throws UsageException on an option that is neither, or lacks its value
    public static Arguments of(List<String> all, Set<String> valued, Set<String> plain) {
        List<String> words = new ArrayList<>();
        Map<String, List<String>> values = new HashMap<>();
        Set<String> flags = new java.util.HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            String argument = all.get(i);
            if (valued.contains(argument)) {
                if (++i == all.size()) {
                    throw new UsageException(argument + " lacks its value");
                }
                values.computeIfAbsent(argument, a -> new ArrayList<>()).add(all.get(i));
            } else if (plain.contains(argument)) {
                flags.add(argument);
            } else if (argument.startsWith("-")) {
                throw new UsageException(argument + " is no option");
            } else {
                words.add(argument);
            }
        }
        return new Arguments(words, values, flags);
    }

    /// The last value of an option.
    public String value(String option, String otherwise) {
        List<String> given = values.getOrDefault(option, List.of());
        return given.isEmpty() ? otherwise : given.get(given.size() - 1);
    }

    /// A whole number.
    public long whole(String option, long otherwise) {
        String text = value(option, String.valueOf(otherwise));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageException(option + " is " + text + "; expected a whole number");
        }
    }

    /// A time such as `90s`, `15m` or `2h`, in seconds; infinite when it is not given.
    public double seconds(String option) {
        String text = value(option, "");
        if (text.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        int unit = " smh".indexOf(text.charAt(text.length() - 1));
        String number = text.substring(0, text.length() - 1);
        if (unit < 1 || !number.matches("[0-9]{1,6}") || Integer.parseInt(number) == 0) {
            throw new UsageException(
                    option + " is " + text + "; expected a time such as 90s, 15m or 2h");
        }
        return Integer.parseInt(number) * Math.pow(60, unit - 1);
    }
}
