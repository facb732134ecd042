package io.assay.cli.tune;

import io.assay.cli.study.Worth;
import io.assay.file.InputException;
import io.assay.tune.Study;
import io.assay.tune.store.StoredStudy;
import io.assay.tune.store.StoredTrial;
import io.assay.tune.store.StudyEvent;
import io.assay.tune.store.StudyFacts;
import io.assay.tune.store.StudyFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A study that is kept in a file, or for as long as the process lives.
final class Kept implements AutoCloseable {
    private final Path path;
    private final StudyFile file;
    private final Instant begun = Instant.now();
    private final List<StudyEvent> events = new ArrayList<>();

    private Kept(Path path, StudyFile file) {
        this.path = path;
        this.file = file;
        if (stored() != null) {
            events.addAll(stored().events());
        }
    }

    /// @param path null for no file
    static Kept of(Path path, boolean durable) {
        return new Kept(path, path == null ? null : StudyFile.open(path, durable, Duration.ZERO));
    }

    /// What was in the file; null for nothing.
    StoredStudy stored() {
        return file == null ? null : file.stored().orElse(null);
    }

    void keep(Study study, Map<String, String> notes) {
        if (file != null) {
            notes.forEach(file::note);
            file.keep(study);
        }
    }

    void record(Map<String, String> event) {
        events.add(new StudyEvent(Instant.now(), event));
        if (file != null) {
            file.record(event);
        }
    }

    boolean has(String kind) {
        return events.stream().anyMatch(event -> kind.equals(event.facts().get(Worth.KIND)));
    }

    /// The study as it stands.
    StudyView view(Study study, Map<String, String> notes) {
        Instant now = Instant.now();
        StudyFacts facts =
                new StudyFacts(study.space(), study.goals(), study.settings(), notes, begun);
        List<StoredTrial> trials =
                study.trials().stream()
                        .map(trial -> new StoredTrial(trial.number(), trial.proposal(), trial, now))
                        .toList();
        return new StudyView(
                path == null ? null : InputException.plain(path.toString()),
                new StoredStudy(facts, events, trials));
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
