package io.assay.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
        Run run = Samples.run();

        RunFile.write(run, folder.resolve("b.json"));
        RunFile.write(Samples.run(List.of()), folder.resolve("a.json"));

        assertEquals(run, RunFile.read(folder.resolve("b.json")));
        assertEquals(
                List.of(Samples.run(List.of()), run), RunFile.readAll(folder), "in order of names");
    }

    @Test
    void aFolderThatIsNotThereHoldsNoRuns(@TempDir Path folder) throws IOException {
        assertEquals(List.of(), RunFile.readAll(folder.resolve("none")));
    }

    @Test
    void aRowIsALine() throws IOException {
        Run run = Samples.run();

        long lines =
                RunFile.text(run).lines().filter(line -> line.contains("\"benchmark\"")).count();

        assertEquals(run.rows().size(), lines);
    }
}
