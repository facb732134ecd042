package io.assay.tune.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Trial;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A study whose process is killed again and again, in the middle of whatever it does.
class KilledStudyTest {
    private static final int KILLS = Boolean.getBoolean("assay.deep") ? 40 : 4;
    private static final int BETWEEN = 30; // trials, at most, between two kills

    @TempDir Path folder;

    private Process child(Path db, int trials) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder, // a killed process leaves its library
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledStudy.class.getName(),
                        db.toString(),
                        Integer.toString(trials))
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
    }

    /// Follows a child, kills it some trials and microseconds after it began, and returns what it said
    /// was finished.
    private Set<Integer> killed(Process child, int after, int micros) throws Exception {
        Set<Integer> finished = new TreeSet<>();
        try (BufferedReader said = child.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("finished ")) {
                    assertTrue(finished.add(Integer.valueOf(line.substring(9))), line);
                }
                if (finished.size() == after) {
                    Thread.sleep(micros / 1000, micros % 1000 * 1000);
                    child.toHandle().destroyForcibly(); // kill -9 where there are signals
                }
            }
        }
        child.waitFor();
        return finished;
    }

    @Test
    void nothingFinishedIsLostAndNothingIsDoneTwice() throws Exception {
        Path db = folder.resolve("study.db");
        SplittableRandom random = new SplittableRandom(40);
        int trials = BETWEEN * (KILLS + 1);
        Set<Integer> finished = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process child = child(db, trials);
            int after = random.nextInt(BETWEEN);
            if (kill % 4 == 3) { // perhaps before it has opened the file
                Thread.sleep(random.nextInt(BETWEEN * 30));
                child.toHandle().destroyForcibly();
            }
            Set<Integer> now = killed(child, after, random.nextInt(6_000));
            for (int number : now) {
                assertTrue(finished.add(number), "trial " + number + " was done twice");
            }
        }
        Set<Integer> last = killed(child(db, trials), -1, 0);
        assertEquals("", Files.readString(folder.resolve("errors.txt")));
        assertTrue(last.stream().noneMatch(finished::contains));
        finished.addAll(last);
        List<Trial> kept = StudyFile.read(db).in(SampleStudy.SPACE).finished();
        List<Trial> whole =
                SampleStudy.of(KilledStudy.WINDOW)
                        .maximize(trials, SampleStudy::objective)
                        .trials();
        SampleStudy.assertSame(whole, kept);
        assertTrue(finished.stream().allMatch(number -> number < trials));
    }

    @Test
    void anotherProcessIsNamedAndReadBeside() throws Exception {
        Path db = folder.resolve("study.db");
        Process child = child(db, 100_000);
        try (BufferedReader said = child.inputReader()) {
            for (int finished = 0; finished < 4; ) { // in any order: there are two workers
                finished += said.readLine().startsWith("finished ") ? 1 : 0;
            }
            Exception refusal = assertThrows(StudyFileException.class, () -> StudyFile.open(db));
            assertEquals(
                    db + " is in use by process " + child.pid() + "; expected one writer at a time",
                    refusal.getMessage());
            assertTrue(StudyFile.read(db).finished().size() >= 4);
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (StudyFile file = StudyFile.open(db)) { // a dead process has no lock
            assertTrue(file.stored().isPresent());
        }
    }
}
