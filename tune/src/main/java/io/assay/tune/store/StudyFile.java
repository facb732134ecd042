package io.assay.tune.store;

import io.assay.tune.Goal;
import io.assay.tune.Proposal;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.Trial.Outcome;
import io.assay.tune.json.SpaceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

/// A study in a SQLite file.
///
/// ```java
/// try (StudyFile file = StudyFile.open(Path.of("study.db"))) {
///     Study study = file.keep(Study.of(space, Searchers.bayes(), 7));
///     study.maximize(100, trial -> auc(trial.get(rate)));
/// }
/// ```
///
/// The same lines begin a study and resume it: the file gives back what is finished, and trials that
/// were under way are asked for again under their numbers. Each trial is kept before anyone learns of
/// it, so that nothing finished is lost when the process is killed. One writer at a time; readers are
/// not in its way. Thread-safe as far as the study is.
public final class StudyFile implements AutoCloseable {
    private final Path file;
    private final boolean durable;
    private final WriterLock lock;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final StoredStudy stored; // null for a file that does not exist yet
    private StudyTable table; // null before the first trial of a new study
    private int known; // trials that are in the file
    private int events;
    private final Set<Integer> told = new HashSet<>();
    private Study study;

    private StudyFile(Path file, boolean durable, WriterLock lock) {
        this.file = file;
        this.durable = durable;
        this.lock = lock;
        if (!Files.exists(file)) {
            stored = null;
            return;
        }
        table = StudyTable.open(file);
        try {
            stored = table.read();
            table.write(durable);
            known = stored.trials().size();
            events = stored.events().size();
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /// Opens a file for writing, or gets ready to make it. What was kept survives a killed process,
    /// not a power cut, which may cost the last trials.
    ///
    /// @throws StudyFileException if it is damaged, or another writer has it
    public static StudyFile open(Path file) {
        return open(file, false, Duration.ZERO);
    }

    /// The same where each trial that is finished waits for the disk, so that it survives a power cut too.
    public static StudyFile durable(Path file) {
        return open(file, true, Duration.ZERO);
    }

    /// Opens a file for writing, or gets ready to make it.
    ///
    /// @param durable whether each trial that is finished waits for the disk
    /// @param patience how long another writer is waited for
    /// @throws StudyFileException if it is damaged, or another writer has it that long
    public static StudyFile open(Path file, boolean durable, Duration patience) {
        WriterLock lock = WriterLock.of(file, patience);
        try {
            return new StudyFile(file, durable, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Reads a file without writing to it; another process may write to it meanwhile.
    ///
    /// @throws StudyFileException if there is none, or it is damaged
    public static StoredStudy read(Path file) {
        if (!Files.exists(file)) {
            throw new StudyFileException(file + " does not exist; expected the file of a study");
        }
        try (StudyTable table = StudyTable.open(file)) {
            return table.read();
        }
    }

    /// What was in the file when it was opened; empty for a new one.
    public Optional<StoredStudy> stored() {
        return Optional.ofNullable(stored);
    }

    /// Says something about a new study that its owner wants to know later; without effect on one that
    /// is in the file already.
    public synchronized StudyFile note(String name, String text) {
        notes.put(name, text);
        return this;
    }

    /// Writes down something that happened to the study, such as that its test rows were opened.
    ///
    /// @throws IllegalStateException before the first trial of a new study
    public synchronized void record(Map<String, String> event) {
        if (table == null) {
            throw new IllegalStateException(file + " does not exist; a study begins with a trial");
        }
        table.insert(events++, new StudyEvent(now(), event));
    }

    /// Keeps a study in this file. One that is in the file already gets its trials back first.
    ///
    /// @param fresh a study without trials, all its settings made
    /// @return the same study
    /// @throws StudyFileException if the file holds a study of another space or other settings
    public synchronized Study keep(Study fresh) {
        if (study != null) {
            throw new IllegalStateException(file + " keeps a study already");
        }
        study = fresh;
        if (stored != null) {
            resume();
        }
        return fresh.listen(new Writer());
    }

    private void resume() {
        StudyFacts facts = stored.facts();
        same("space", SpaceJson.write(facts.space()), SpaceJson.write(study.space()));
        sameSettings(facts.settings(), study.settings());
        if (!study.goals().equals(List.of(Goal.MINIMIZE))) { // which is what nothing said means
            same("goals", facts.goals(), study.goals());
        }
        study.goals(facts.goals().toArray(new Goal[0]));
        StoredStudy own = stored.in(study.space());
        own.finished().forEach(study::restore);
        own.running().forEach(trial -> study.restore(trial.number(), trial.proposal()));
    }

    private void sameSettings(Map<String, String> kept, Map<String, String> given) {
        Set<String> names = new LinkedHashSet<>(kept.keySet());
        names.addAll(given.keySet());
        names.forEach(each -> same(each, kept.get(each), given.get(each)));
    }

    private void same(String name, Object kept, Object given) {
        if (!Objects.equals(kept, given)) {
            throw new StudyFileException(
                    file
                            + " holds a study whose "
                            + name
                            + " is "
                            + kept
                            + "; found "
                            + given
                            + ": give the same, or another file");
        }
    }

    /// Keeps the result of a trial that is under way in the file, whichever process asked for it. How long
    /// it took counts from when it was asked for.
    ///
    /// @param values one for each goal; NaN makes it a failed trial
    /// @throws IllegalArgumentException if there are not as many values as goals
    /// @throws IllegalStateException if the trial is not under way
    public synchronized Trial tell(int number, double... values) {
        int goals = stored == null ? 0 : stored.facts().goals().size();
        StoredTrial asked = underWay(number);
        if (values.length != goals) {
            throw new IllegalArgumentException(
                    "values has " + values.length + " numbers; expected one for each of " + goals);
        }
        return DoubleStream.of(values).anyMatch(Double::isNaN)
                ? fail(number, "the value is NaN")
                : ended(asked, Outcome.COMPLETE, DoubleStream.of(values).boxed().toList(), null);
    }

    /// Keeps that a trial that is under way in the file gave no value.
    ///
    /// @throws IllegalStateException if the trial is not under way
    public synchronized Trial fail(int number, String reason) {
        return ended(underWay(number), Outcome.FAILED, List.of(), reason);
    }

    private StoredTrial underWay(int number) {
        List<StoredTrial> running = stored == null ? List.of() : stored.running();
        return running.stream()
                .filter(trial -> trial.number() == number && !told.contains(number))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                file
                                        + ": trial "
                                        + number
                                        + " is not under way; expected one of "
                                        + running.stream().map(StoredTrial::number).toList()));
    }

    private Trial ended(StoredTrial asked, Outcome outcome, List<Double> values, String reason) {
        Instant now = now();
        Trial trial =
                new Trial(
                        asked.number(),
                        asked.proposal(),
                        outcome,
                        values,
                        reason,
                        List.of(),
                        Duration.between(asked.at(), now).toNanos());
        table.update(new StoredTrial(asked.number(), asked.proposal(), trial, now));
        told.add(asked.number());
        return trial;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private final class Writer implements Study.Listener {
        @Override
        public void asked(int number, Proposal proposal) {
            put(new StoredTrial(number, proposal, null, now()));
        }

        @Override
        public void finished(Trial trial) {
            put(new StoredTrial(trial.number(), trial.proposal(), trial, now()));
        }
    }

    private synchronized void put(StoredTrial trial) {
        if (table == null) {
            table = made();
        }
        if (trial.number() >= known) {
            table.insert(trial);
            known = trial.number() + 1;
        } else if (trial.isFinished()) {
            table.update(trial);
        }
    }

    /// Makes the file under another name first: a process that is killed leaves all of it or nothing.
    private StudyTable made() {
        StudyFacts facts =
                new StudyFacts(study.space(), study.goals(), study.settings(), notes, now());
        Path draft = file.resolveSibling(file.getFileName() + "-new");
        try {
            remove(draft, "", "-journal", "-wal", "-shm");
            remove(file, "-journal", "-wal", "-shm"); // logs of a study that was deleted
            try (StudyTable fresh = StudyTable.open(draft)) {
                fresh.create(StudyText.write(facts));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StudyFileException(file + " cannot be made: " + e, e);
        }
        StudyTable opened = StudyTable.open(file);
        opened.write(durable);
        return opened;
    }

    private static void remove(Path of, String... endings) throws IOException {
        for (String ending : endings) {
            Files.deleteIfExists(of.resolveSibling(of.getFileName() + ending));
        }
    }

    /// Closes the file. The study it keeps is over: trials can be kept no more.
    @Override
    public synchronized void close() {
        try (lock) {
            if (table != null) {
                table.close();
            }
        }
    }
}
