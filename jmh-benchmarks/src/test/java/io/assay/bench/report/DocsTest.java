package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("assay.root", ".."));

    @Test
    void committedPagesSayWhatCommittedResultsSay() throws IOException {
        for (var page : Docs.of(ROOT).pages().entrySet()) {
            assertEquals(
                    page.getValue(),
                    Files.readString(page.getKey()),
                    page.getKey() + " is out of date: run ./bench docs");
        }
    }

    @Test
    void everyShortFigureIsExplainedAndEveryLoopEarnsItsPlace() throws IOException {
        assertEquals(List.of(), Docs.of(ROOT).faults());
    }

    @Test
    void aPartOfAPageIsReplaced() {
        String page = "a\n<!-- x -->\nold\n<!-- /x -->\nb\n";

        assertEquals("a\n<!-- x -->\nnew\n<!-- /x -->\nb\n", Page.with(page, "x", "new\n"));
        assertEquals(page, Page.with(page, "x", "old\n"));
    }

    @Test
    void aPageWithoutThePartIsRefused() {
        var error =
                assertThrows(IllegalArgumentException.class, () -> Page.with("text", "x", "new"));

        assertEquals(
                "the page has no part between <!-- x -->\nand <!-- /x -->", error.getMessage());
    }
}
