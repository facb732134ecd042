package io.assay.cli.study;

import io.assay.cli.request.ReportRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.store.StoredStudy;
import io.assay.tune.store.StudyFacts;
import io.assay.tune.store.StudyFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One run of `assay tune report`.
public final class StudyReport {
    private StudyReport() {}

    /// Reads the studies and draws them.
    public static void run(ReportRequest request) {
        List<StoredStudy> studies = request.studies().stream().map(StudyFile::read).toList();
        String name =
                request.studies().stream()
                        .map(Path::getFileName)
                        .map(Path::toString)
                        .collect(Collectors.joining(", "));
        for (int i = 1; i < studies.size(); i++) {
            checkSame(request.studies(), studies, i);
        }
        StudyPage.write(studied(name, studies), request.pages());
    }

    private static void checkSame(List<Path> files, List<StoredStudy> studies, int i) {
        StudyFacts first = studies.get(0).facts();
        StudyFacts other = studies.get(i).facts();
        if (!first.space().params().equals(other.space().params())
                || !first.goals().equals(other.goals())
                || !measure(first).equals(measure(other))) {
            throw new UsageException(
                    InputException.plain(files.get(i).toString())
                            + " is a study of another space, goal or metric than "
                            + InputException.plain(files.get(0).toString())
                            + "; expected studies that can be held against each other");
        }
    }

    private static Studied studied(String name, List<StoredStudy> studies) {
        List<StudyRun> runs = new ArrayList<>();
        for (StoredStudy study : studies) {
            String method = study.facts().settings().getOrDefault("searcher", "search");
            runs.add(new StudyRun(method, study.finished()));
        }
        StudyFacts facts = studies.get(0).facts();
        return new Studied(
                name,
                measure(facts),
                facts.space(),
                facts.goals().get(0),
                runs,
                studies.size() == 1 ? Worth.of(studies.get(0), measure(facts)) : List.of(),
                facts(studies));
    }

    /// What its owner calls the value.
    private static String measure(StudyFacts facts) {
        return facts.notes().getOrDefault("metric", "value");
    }

    /// What the first study says of itself, and what the others say otherwise.
    private static Map<String, String> facts(List<StoredStudy> studies) {
        Map<String, String> all = new LinkedHashMap<>();
        for (StoredStudy study : studies) {
            Map<String, String> own = new LinkedHashMap<>(study.facts().settings());
            own.putAll(study.facts().notes());
            own.put("begun", study.facts().begun().toString());
            own.forEach((name, text) -> all.merge(name, text, StudyReport::both));
        }
        all.put(
                "space",
                studies.get(0).facts().space().params().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("; ")));
        return all;
    }

    private static String both(String before, String text) {
        return List.of(before.split(", ")).contains(text) ? before : before + ", " + text;
    }
}
