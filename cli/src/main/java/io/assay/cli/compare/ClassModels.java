package io.assay.cli.compare;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.ClassNames;
import io.assay.cli.input.ClassReader;
import io.assay.cli.input.ClassRows;
import io.assay.cli.input.Layout;
import io.assay.cli.input.LayoutChoice;
import io.assay.cli.input.Reading;
import io.assay.cli.input.Source;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.request.CompareRequest;
import io.assay.cli.request.Request;
import io.assay.file.InputException;
import io.assay.multiclass.ClassPredictions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads models over several classes, a file each, which must be about the same rows.
final class ClassModels {
    private final CompareRequest request;
    private final Workers workers;

    private ClassModels(CompareRequest request, Workers workers) {
        this.request = request;
        this.workers = workers;
    }

    /// Whether the first of several files holds classes: it has no score, but predicted classes or a
    /// probability for each.
    static boolean areIn(CompareRequest request) {
        if (request.files().size() < 2) {
            return false;
        }
        Request reading = request.reading(request.files().getFirst());
        try (Source source = Source.open(reading)) {
            return LayoutChoice.of(source, reading).score() == null;
        }
    }

    /// The models in the order of the command, with the same classes.
    static List<ClassPredictions> read(CompareRequest request, Workers workers) {
        return new ClassModels(request, workers).read();
    }

    /// A file, and what it holds.
    private record Part(Source source, Layout layout, ClassRows rows) {

        boolean hasProbabilities() {
            return rows.probabilities() != null;
        }
    }

    private List<ClassPredictions> read() {
        List<Part> parts = new ArrayList<>();
        try {
            for (Path file : request.files()) {
                parts.add(part(file));
            }
            return predictions(parts);
        } finally {
            parts.forEach(part -> part.source().close());
        }
    }

    private Part part(Path file) {
        Request reading = request.reading(file);
        Source source = Source.open(reading);
        Layout layout = LayoutChoice.of(source, reading);
        if (layout.score() != null) {
            throw new InputException(
                    file.getFileName()
                            + ": it has a score, "
                            + request.files().getFirst().getFileName()
                            + " has classes; expected models of one kind");
        }
        Reading classes =
                new Reading(
                        source,
                        layout,
                        reading,
                        workers.reading((done, total) -> {}),
                        new ChunkTimes());
        return new Part(source, layout, ClassReader.read(classes));
    }

    private List<ClassPredictions> predictions(List<Part> parts) {
        List<String> names = names(parts);
        List<ClassPredictions> models = new ArrayList<>();
        for (Part part : parts) {
            List<String> declared = part.hasProbabilities() ? request.reading().labels() : names;
            ClassNames known = ClassNames.of(part.source(), part.layout(), declared, part.rows());
            int[] truth = known.truth(part.rows());
            models.add(
                    part.rows().probabilities() instanceof float[] floats
                            ? ClassPredictions.of(truth, floats, known.names())
                            : part.rows().probabilities() instanceof double[] doubles
                                    ? ClassPredictions.of(truth, doubles, known.names())
                                    : ClassPredictions.of(
                                            truth, known.predicted(part.rows()), known.names()));
        }
        return models;
    }

    /// The classes that are declared; else those of the first columns of probabilities; else all that occur
    /// in any file.
    private List<String> names(List<Part> parts) {
        if (!request.reading().labels().isEmpty()) {
            return request.reading().labels();
        }
        Set<String> occurring = new TreeSet<>();
        for (Part part : parts) {
            List<String> names =
                    ClassNames.of(part.source(), part.layout(), List.of(), part.rows()).names();
            if (part.hasProbabilities()) {
                return names;
            }
            occurring.addAll(names);
        }
        return ClassNames.ordered(occurring);
    }
}
