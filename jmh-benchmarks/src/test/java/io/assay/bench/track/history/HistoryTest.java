package io.assay.bench.track.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.bench.track.history.History.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final Fingerprint MACHINE =
            new Fingerprint("Some CPU", 2, "Linux amd64", "25", "-Xmx1g", 512, "vector");

    @TempDir Path folder;

    @Test
    void whatIsAddedIsRead() throws IOException {
        Entry entry = entry(1, "a.B.c", 1e-6);

        assertEquals(1, history().add(List.of(new Measured(MACHINE, entry))));

        HistoryFile.Content content = only().read();
        assertEquals(MACHINE, content.machine());
        assertEquals(List.of(entry), content.entries());
        assertEquals(List.of(), content.damages());
    }

    @Test
    void theSameRunIsAddedOnce() throws IOException {
        Measured one = new Measured(MACHINE, entry(1, "a.B.c", 1e-6));

        history().add(List.of(one));

        assertEquals(0, history().add(List.of(one, one)));
        assertEquals(1, only().read().entries().size());
    }

    @Test
    void whateverDiffersInTheMachineIsAnotherFile() throws IOException {
        List<Fingerprint> machines =
                List.of(
                        MACHINE,
                        new Fingerprint("Other", 2, "Linux amd64", "25", "-Xmx1g", 512, "vector"),
                        new Fingerprint(
                                "Some CPU", 4, "Linux amd64", "25", "-Xmx1g", 512, "vector"),
                        new Fingerprint("Some CPU", 2, "Mac", "25", "-Xmx1g", 512, "vector"),
                        new Fingerprint(
                                "Some CPU", 2, "Linux amd64", "26", "-Xmx1g", 512, "vector"),
                        new Fingerprint(
                                "Some CPU", 2, "Linux amd64", "25", "-Xmx2g", 512, "vector"),
                        new Fingerprint(
                                "Some CPU", 2, "Linux amd64", "25", "-Xmx1g", 256, "vector"),
                        new Fingerprint(
                                "Some CPU", 2, "Linux amd64", "25", "-Xmx1g", 512, "scalar"));

        history().add(machines.stream().map(m -> new Measured(m, entry(1, "a.B.c", 1))).toList());

        assertEquals(machines.size(), history().files().size());
    }

    @Test
    void aTornLineIsReportedAndTheNextRunBeginsALineOfItsOwn() throws IOException {
        for (int run = 1; run <= 3; run++) {
            history().add(List.of(new Measured(MACHINE, entry(run, "a.B.c", 1e-6))));
        }
        byte[] whole = Files.readAllBytes(only().path());
        Files.write(only().path(), java.util.Arrays.copyOf(whole, whole.length - 30));

        history().add(List.of(new Measured(MACHINE, entry(4, "a.B.c", 1e-6))));

        HistoryFile.Content content = only().read();
        assertEquals(List.of(1, 2, 4), content.entries().stream().map(e -> run(e)).toList());
        assertEquals(
                List.of(new Damage(only().path(), 4, "torn or changed, its checksum does not fit")),
                content.damages());
        assertTrue(
                content.damages().get(0).sentence().contains(".jsonl:4: skipped: "),
                content.damages().get(0).sentence());
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        history().add(List.of(new Measured(MACHINE, entry(1, "a.B.c", 1e-6))));
        byte[] whole = Files.readAllBytes(only().path());
        int every = Boolean.getBoolean("assay.deep") ? 1 : 5;
        for (int i = 0; i < whole.length - 1; i += every) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(only().path(), changed);
            HistoryFile.Content content = only().read();
            assertFalse(content.damages().isEmpty(), "byte " + i);
            assertTrue(
                    content.entries().size() + (content.machine() == null ? 0 : 1) < 2,
                    "byte " + i);
        }
    }

    @Test
    void aLineOfSomethingElseIsReported() throws IOException {
        history().add(List.of(new Measured(MACHINE, entry(1, "a.B.c", 1e-6))));
        Files.writeString(
                only().path(),
                CheckedLine.seal("{\"t\":\"2026\"}") + "\n<<<<<<< HEAD\n",
                StandardOpenOption.APPEND);

        HistoryFile.Content content = only().read();

        assertEquals(1, content.entries().size());
        assertEquals(
                List.of("no entry of a history", "torn or changed, its checksum does not fit"),
                content.damages().stream().map(Damage::why).toList());
    }

    @Test
    void figuresOfAnotherMachineAreNotTakenFromAJoinedFile() throws IOException {
        Fingerprint other = new Fingerprint("Other", 2, "", "", "", 0, "");
        history().add(List.of(new Measured(MACHINE, entry(1, "a.B.c", 1e-6))));
        history().add(List.of(new Measured(other, entry(2, "a.B.c", 9e-6))));
        Path mine = folder.resolve(MACHINE.id() + ".jsonl");
        Path its = folder.resolve(other.id() + ".jsonl");
        Files.write(mine, Files.readAllBytes(its), StandardOpenOption.APPEND);

        HistoryFile.Content content = new HistoryFile(mine).read();

        assertEquals(1, content.entries().size());
        assertEquals(2, content.damages().size());
        assertTrue(content.damages().get(1).why().contains(other.id()));
    }

    @Test
    void aMachineWhoseDescriptionIsLostIsDescribedAgainByTheNextRun() throws IOException {
        history().add(List.of(new Measured(MACHINE, entry(1, "a.B.c", 1e-6))));
        String text = Files.readString(only().path());
        Files.writeString(only().path(), "x" + text);
        assertEquals(null, only().read().machine());

        history().add(List.of(new Measured(MACHINE, entry(2, "a.B.c", 1e-6))));

        assertEquals(MACHINE, only().read().machine());
        assertEquals(2, only().read().entries().size());
    }

    @Test
    void figuresThatAreNoneAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> entry(1, "a.B.c", -1));

        assertTrue(error.getMessage().contains("expected positive numbers"), error.getMessage());
    }

    @Test
    void whatIsCountedTheOtherWayRoundIsAnotherSeries() {
        Entry time = entry(1, "a.B.c", 1);
        Entry rate =
                new Entry("t", "c", "a.B.c", Map.of(), "thrpt", "ops/s", List.of(1.0), null, null);

        assertNotEquals(time.key(), rate.key());
        assertTrue(rate.key().isThroughput());
        assertEquals("B.c (thrpt)", rate.key().label());
    }

    /// Names and parameters longer than this project's, five JVMs, intervals, bytes. Few of the
    /// benchmarks, and of the bytes, unless there is time.
    @Test
    void aThousandRunsOfSixtyBenchmarksFitIntoTwentyMegabytes() throws IOException {
        int benchmarks = Boolean.getBoolean("assay.deep") ? 60 : 2;
        SplittableRandom random = new SplittableRandom(1);
        List<Measured> all = new ArrayList<>();
        for (int run = 0; run < 1000; run++) {
            for (int i = 0; i < benchmarks; i++) {
                String name = "com.example.project.module.SomethingLongBenchmark.methodNumber" + i;
                all.add(
                        new Measured(
                                MACHINE, entry(run, name, Math.exp(random.nextDouble(-20, 0)))));
            }
        }
        history().add(all);
        all.clear();

        List<Compaction.Done> done = Compaction.of(history());

        assertEquals(1, done.size());
        assertEquals(1000 * benchmarks, done.get(0).entries());
        assertEquals(Files.size(only().path()), done.get(0).after());
        assertTrue(
                done.get(0).after() < 20_000_000L * benchmarks / 60,
                "bytes: " + done.get(0).after());
        assertTrue(done.get(0).after() < done.get(0).before());
        assertEquals(1000 * benchmarks, only().read().entries().size());
    }

    @Test
    void compactionKeepsWhatWasMeasuredAndPutsDamagedLinesAside() throws IOException {
        history().add(List.of(new Measured(MACHINE, entry(2, "a.B.c", 1.23456789e-6))));
        history().add(List.of(new Measured(MACHINE, entry(1, "a.B.c", 1e-6))));
        Files.writeString(only().path(), "torn", StandardOpenOption.APPEND);

        Compaction.Done done = Compaction.of(history()).get(0);

        HistoryFile.Content content = only().read();
        assertEquals(List.of(), content.damages());
        assertEquals(List.of(1, 2), content.entries().stream().map(e -> run(e)).toList());
        assertEquals(1.23457e-6, content.entries().get(1).forks().get(0));
        assertEquals(1, done.moved());
        assertEquals("torn\n", Files.readString(Path.of(only().path() + ".damaged")));
    }

    @Test
    void theCommittedHistoryIsWhole() throws IOException {
        Path root = Path.of(System.getProperty("assay.root", ".."));
        int entries = 0;
        for (HistoryFile file : new History(root.resolve(History.HERE)).files()) {
            HistoryFile.Content content = file.read();
            assertEquals(List.of(), content.damages());
            assertEquals(file.id(), content.machine().id());
            entries += content.entries().size();
        }
        assertTrue(entries >= 689, entries + " entries");
    }

    private History history() {
        return new History(folder);
    }

    private HistoryFile only() throws IOException {
        assertEquals(1, history().files().size());
        return history().files().get(0);
    }

    private static int run(Entry entry) {
        return Integer.parseInt(entry.commit().substring(1));
    }

    private static Entry entry(int run, String name, double x) {
        return new Entry(
                String.format("2026-%02d-%02dT00:00:00Z", 1 + run / 28 % 12, 1 + run % 28)
                        .replace("2026", String.valueOf(2026 + run / 336)),
                "c" + run,
                name,
                Map.of("rows", "100000", "shape", "smooth"),
                "avgt",
                "s/op",
                List.of(x, x * 1.0101010101, x * 0.97654321, x * 1.2345678, x * 1.111),
                List.of(x * 0.9876543, x * 1.123456789),
                4096.123456);
    }
}
