package io.assay.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The peers are not compiled in the normal build, so that their names are checked as text.
class PeersTest {
    private static final Pattern ROW = Pattern.compile("\"(\\w+Benchmark)\\.(\\w+)\"");

    @Test
    void everyRowOfOursThatAPeerNamesExists() throws Exception {
        List<MatchResult> rows = ROW.matcher(sources()).results().toList();

        assertTrue(rows.size() > 5, "rows found: " + rows.size());
        for (MatchResult row : rows) {
            Class<?> type = Class.forName("io.assay.bench." + row.group(1));
            assertTrue(
                    Arrays.stream(type.getMethods())
                            .anyMatch(m -> m.getName().equals(row.group(2))),
                    row.group());
        }
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (var files = Files.list(Path.of("src/peers/java/io/assay/bench"))) {
            for (Path file : files.sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
