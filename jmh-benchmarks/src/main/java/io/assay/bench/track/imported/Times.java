package io.assay.bench.track.imported;

import io.assay.bench.track.compare.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/// Times of runs, in whole seconds of UTC.
final class Times {
    private Times() {}

    /// @param given such as `2026-01-31T12:00:00Z`; empty for the time of the file
    static String of(String given, Path file) throws IOException {
        Instant time = given.isEmpty() ? Files.getLastModifiedTime(file).toInstant() : parse(given);
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String secondBefore(String time) {
        return parse(time).minusSeconds(1).toString();
    }

    private static Instant parse(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "the time is " + text + "; expected one such as 2026-01-31T12:00:00Z");
        }
    }
}
