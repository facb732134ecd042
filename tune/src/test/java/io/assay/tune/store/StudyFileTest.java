package io.assay.tune.store;

import static io.assay.tune.store.SampleStudy.assertSame;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Goal;
import io.assay.tune.Param;
import io.assay.tune.Running;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {
    @TempDir Path folder;
    private Path db;

    @BeforeEach
    void name() {
        db = folder.resolve("study.db");
    }

    private String refusal(Study study) {
        try (StudyFile file = StudyFile.open(db)) {
            return assertThrows(StudyFileException.class, () -> file.keep(study)).getMessage();
        }
    }

    @Test
    void aResumedStudyIsTheStudyInOnePiece() {
        List<Trial> whole = SampleStudy.of(3).maximize(60, SampleStudy::objective).trials();
        for (int trials : new int[] {7, 20, 33, 60}) {
            try (StudyFile file = StudyFile.open(db)) {
                Study study = file.keep(SampleStudy.of(3));
                study.maximize(trials, SampleStudy::objective);
                assertEquals(trials, study.trials().size());
            }
        }
        assertSame(whole, StudyFile.read(db).in(SampleStudy.SPACE).finished());
    }

    @Test
    void nothingIsLeftBesideAClosedFile() throws Exception {
        try (StudyFile file = StudyFile.open(db)) {
            file.keep(SampleStudy.of(1)).maximize(3, SampleStudy::objective);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(db), files.toList());
        }
    }

    @Test
    void trialsUnderWayAreAskedForAgainUnderTheirNumbers() {
        Running second;
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(SampleStudy.of(4));
            study.ask();
            second = study.ask().orElseThrow();
            study.tell(study.ask().orElseThrow(), 0.5);
        }
        StoredStudy stored = StudyFile.read(db);
        assertEquals(List.of(0, 1), stored.running().stream().map(StoredTrial::number).toList());
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(SampleStudy.of(4));
            assertEquals(0, study.ask().orElseThrow().number());
            assertEquals(second.params(), study.ask().orElseThrow().params());
            assertEquals(3, study.ask().orElseThrow().number());
        }
    }

    @Test
    void aPointOfTheCallersChoiceComesBackToo() {
        Param<Double> x = Param.real("x", 0, 1);
        Space line = Space.of(x);
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(Study.of(line, Searchers.random(), 1));
            study.enqueue(line.params(x.is(0.125))).ask();
        }
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(Study.of(line, Searchers.random(), 1));
            assertEquals(0.125, study.ask().orElseThrow().get(x));
        }
    }

    @Test
    void theFileSaysWhatTheStudyIs() {
        try (StudyFile file = StudyFile.durable(db)) {
            assertTrue(file.stored().isEmpty());
            file.note("learner", "boost").keep(SampleStudy.of(2)).run(1, t -> new double[] {1});
        }
        StudyFacts facts = StudyFile.read(db).facts();
        assertEquals(List.of(Goal.MAXIMIZE), facts.goals());
        assertEquals(Map.of("learner", "boost"), facts.notes());
        assertEquals("11", facts.settings().get("seed"));
        assertEquals("2", facts.settings().get("window"));
        assertEquals("tpe", facts.settings().get("searcher"));
        assertEquals(List.of("no deep layers"), facts.space().rules());
    }

    @Test
    void anotherStudyIsRefused() {
        try (StudyFile file = StudyFile.open(db)) {
            file.keep(SampleStudy.of(2)).maximize(3, SampleStudy::objective);
        }
        assertEquals(
                db + " holds a study whose window is 2; found 3: give the same, or another file",
                refusal(SampleStudy.of(3)));
        assertEquals(
                db
                        + " holds a study whose searcher is tpe; found random: give the same, or"
                        + " another file",
                refusal(SampleStudy.of(Searchers.random(), 2)));
        Study smaller = Study.of(Space.of(SampleStudy.RATE), Searchers.tpe(), 11);
        assertTrue(refusal(smaller).startsWith(db + " holds a study whose space is {"));
        Study turned =
                Study.of(SampleStudy.SPACE, Searchers.tpe(), 11)
                        .window(2)
                        .goals(Goal.MINIMIZE, Goal.MAXIMIZE);
        assertEquals(
                db
                        + " holds a study whose goals is [MAXIMIZE]; found [MINIMIZE, MAXIMIZE]:"
                        + " give the same, or another file",
                refusal(turned));
    }

    @Test
    void theGoalOfTheFileHoldsWhereNothingIsSaid() {
        Param<Double> x = Param.real("x", 0, 1);
        for (int trials : new int[] {2, 4}) {
            try (StudyFile file = StudyFile.open(db)) {
                Study study = file.keep(Study.of(Space.of(x), Searchers.sobol(), 1));
                study.maximize(trials, trial -> trial.get(x));
            }
        }
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(Study.of(Space.of(x), Searchers.sobol(), 1));
            Exception refusal =
                    assertThrows(
                            IllegalStateException.class, () -> study.minimize(5, t -> t.get(x)));
            assertEquals("the goals are [MAXIMIZE]; expected MINIMIZE", refusal.getMessage());
        }
    }

    @Test
    void thereIsOneWriterAtATimeAndReadersAreFree() {
        try (StudyFile file = StudyFile.open(db)) {
            file.keep(SampleStudy.of(1)).maximize(5, SampleStudy::objective);
            Exception refusal =
                    assertThrows(
                            StudyFileException.class,
                            () -> StudyFile.open(db, false, Duration.ofMillis(50)));
            assertEquals(
                    db
                            + " is in use by process "
                            + ProcessHandle.current().pid()
                            + "; expected one writer at a time",
                    refusal.getMessage());
            assertEquals(5, StudyFile.read(db).finished().size());
        }
        StudyFile.open(db).close();
    }

    @Test
    void aMissingFileIsRefusedWhereItIsRead() {
        Exception refusal = assertThrows(StudyFileException.class, () -> StudyFile.read(db));
        assertEquals(db + " does not exist; expected the file of a study", refusal.getMessage());
        assertFalse(Files.exists(db));
    }

    @Test
    @Timeout(30)
    @SuppressWarnings("try") // closes in the middle
    void aFileThatTakesNoMoreEndsTheRunForAllWorkers() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (StudyFile file = StudyFile.open(db)) {
            Study study = file.keep(SampleStudy.of(4)).on(threads, 4);
            Exception refusal =
                    assertThrows(
                            StudyFileException.class,
                            () ->
                                    study.maximize(
                                            50,
                                            trial -> {
                                                if (trial.number() == 6) {
                                                    file.close();
                                                }
                                                return trial.number();
                                            }));
            assertTrue(refusal.getMessage().matches(".*trial \\d+ cannot be kept.*"));
            assertEquals("a listener failed", study.ended());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneTableForAnyNumberOfWorkers() throws Exception {
        List<Trial> alone = SampleStudy.of(64).maximize(120, SampleStudy::objective).trials();
        for (int workers : new int[] {1, 2, 8, 64}) {
            Path own = folder.resolve(workers + ".db");
            ExecutorService threads = Executors.newFixedThreadPool(64);
            for (int trials : new int[] {70, 120}) { // closed and opened in between
                try (StudyFile file = StudyFile.open(own)) {
                    file.keep(SampleStudy.of(64))
                            .on(threads, workers)
                            .maximize(trials, StudyFileTest::delayed);
                }
            }
            threads.shutdown();
            assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
            assertSame(alone, StudyFile.read(own).in(SampleStudy.SPACE).finished());
        }
    }

    private static double delayed(Running trial) throws Exception {
        double value = Double.NaN;
        try {
            value = SampleStudy.objective(trial);
        } finally {
            Thread.sleep(new java.util.Random().nextInt(8));
        }
        return value;
    }
}
