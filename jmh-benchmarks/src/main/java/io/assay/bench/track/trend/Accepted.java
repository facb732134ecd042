package io.assay.bench.track.trend;

import io.assay.bench.track.compare.UsageException;
import io.assay.bench.track.history.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A change that somebody has looked at and taken.
///
/// @param line its number in the file
/// @param commit the beginning of the commit with which it came
/// @param benchmark found in the labels of the series that it is about
/// @param change up to which, as a share; its sign says which way
/// @param reason never empty
public record Accepted(int line, String commit, Pattern benchmark, double change, String reason) {
    private static final Pattern LINE =
            Pattern.compile("(\\S+)\\s+(\\S+)\\s+([+-]\\d+(?:\\.\\d+)?)%\\s+(\\S.*)");

    /// How many runs beside the commit a step may be found.
    private static final int NEAR = 3;

    /// From a file: a line each of commit, regular expression, change and reason; `#` begins a comment.
    /// None when there is no file.
    ///
    /// @throws UsageException naming the line that is none
    public static List<Accepted> read(Path file) throws IOException {
        List<Accepted> all = new ArrayList<>();
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.isBlank() && !line.strip().startsWith("#")) {
                    all.add(of(file, number, line.strip()));
                }
            }
        }
        return all;
    }

    private static Accepted of(Path file, int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new UsageException(
                    file
                            + ":"
                            + number
                            + " is \""
                            + line
                            + "\"; expected commit, regular expression, change such as +12% and"
                            + " reason");
        }
        try {
            return new Accepted(
                    number,
                    parts.group(1),
                    Pattern.compile(parts.group(2)),
                    Double.parseDouble(parts.group(3)) / 100,
                    parts.group(4));
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    file
                            + ":"
                            + number
                            + ": "
                            + parts.group(2)
                            + " is no regular expression: "
                            + e.getDescription());
        }
    }

    /// Whether a step of a series is the one that was meant, and no larger.
    boolean covers(Series series, Step step) {
        return isAt(series, step) && Math.abs(step.change()) <= Math.abs(change);
    }

    /// The same of any size.
    boolean isAt(Series series, Step step) {
        int place = place(series);
        return place >= 0
                && Math.abs(place - step.at()) <= NEAR
                && Math.signum(step.change()) == Math.signum(change);
    }

    /// The first run of the commit in a series; -1 when it is not about that series.
    int place(Series series) {
        if (!benchmark.matcher(series.key().label()).find()) {
            return -1;
        }
        List<Entry> entries = series.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).commit().startsWith(commit)) {
                return i;
            }
        }
        return -1;
    }
}
