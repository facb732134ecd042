package io.assay.tune.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TuningPageTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root", ".."));

    @Test
    void thePageSaysWhatTheCommittedFiguresSay() throws IOException {
        assertEquals(
                TuningPage.of(ROOT),
                Files.readString(TuningPage.page(ROOT)),
                "out of date: run ./bench tuning docs");
    }
}
