package io.assay.interval;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Writes how often every default interval covers, as a table in Markdown:
/// `./mvnw -q -pl core test -Dtest=CoverageTable -Dassay.coverage=docs/coverage-table.md`. Takes some
/// minutes.
@EnabledIfSystemProperty(named = "assay.coverage", matches = ".+")
class CoverageTable {
    private static final int SETS = 10_000;
    private static final int RARE_SETS = 1_000;
    private static final int[] ROWS = {100, 1_000, 10_000};
    private static final String HEAD =
            """
            # How often the default intervals cover

            Made by `./mvnw -q -pl core test -Dtest=CoverageTable -Dassay.coverage=docs/coverage-table.md`: fixed seeds, level 95 %.
            Scores are binormal with an AUC of 0.85, probabilities in [0.01, 0.99] are right, residuals normal, classes five (see
            `CoverageLaw`). A share of 10,000 has a standard error of 0.22 points, one of 1,000 of 0.7. The method is that of the
            last data set; `none` counts values that are undefined.
            """;

    @Test
    void writesTheTable() throws IOException {
        StringBuilder table = new StringBuilder(HEAD);
        boolean kept = add(table, 0.3, SETS, 1_000);
        add(table, 0.01, RARE_SETS, 200);
        Path root = Path.of(System.getProperty("assay.root", "."));
        Files.writeString(root.resolve(System.getProperty("assay.coverage")), table);
        assertTrue(kept, table.toString());
    }

    /// Whether all intervals on 1,000 rows and more cover in 94 to 96 percent.
    private static boolean add(StringBuilder table, double prevalence, int sets, int replicates) {
        CoverageLaw law = new CoverageLaw(prevalence);
        boolean kept = true;
        table.append("\nPrevalence ").append(prevalence).append(", ").append(sets);
        table.append(" data sets a cell\n\n");
        table.append(
                "| metric | truth | rows | method | covers | truth below | truth above | none |\n");
        table.append("|---|---|---|---|---|---|---|---|\n");
        for (int rows : ROWS) {
            Map<String, Coverage.Count> counts = Coverage.of(law, rows, sets, replicates);
            counts.forEach((key, c) ->
                    table.append(
                            String.format(
                                    Locale.ROOT,
                                    "| %s | %.4f | %d | %s | %.2f %% | %.2f %% | %.2f %% | %d |%n",
                                    key,
                                    law.truth().get(key),
                                    rows,
                                    c.method,
                                    c.percent(),
                                    100.0 * c.below / sets,
                                    100.0 * c.above / sets,
                                    c.none)));
            kept &=
                    rows < 1_000
                            || counts.values().stream()
                                    .allMatch(c -> c.percent() >= 94 && c.percent() <= 96);
        }
        return kept;
    }
}
