package io.assay.cli.compare;

import io.assay.BinaryPredictions;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.input.ArrayReader;
import io.assay.cli.input.BinaryInput;
import io.assay.cli.input.Layout;
import io.assay.cli.input.LayoutChoice;
import io.assay.cli.input.Reading;
import io.assay.cli.input.Source;
import io.assay.cli.measure.ChunkTimes;
import io.assay.cli.request.CompareRequest;
import io.assay.cli.request.Request;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the models, which must be about the same rows.
final class Contestants {
    private final CompareRequest request;
    private final Workers workers;
    private final List<Contestant> models = new ArrayList<>();
    private String positive;

    private Contestants(CompareRequest request, Workers workers) {
        this.request = request;
        this.workers = workers;
    }

    /// The models in the order of the command.
    static List<Contestant> read(CompareRequest request, Workers workers) {
        Contestants contestants = new Contestants(request, workers);
        if (request.files().size() > 1) {
            request.files().forEach(contestants::addFile);
        } else {
            contestants.addPair();
        }
        return contestants.models;
    }

    private void addFile(Path file) {
        try (Source source = Source.open(request.reading(file))) {
            Layout layout = LayoutChoice.of(source, request.reading(file));
            add(name(file), read(source, alone(source, layout), request.reading(file)));
        }
    }

    /// A second score in a file of its own would be a model too many.
    private static Layout alone(Source source, Layout layout) {
        if (layout.score() == null) {
            throw source.column(layout.truth(), "there is no column of scores beside it");
        }
        return new Layout(
                layout.task(),
                layout.why(),
                layout.truth(),
                layout.score(),
                null,
                null,
                List.of(),
                null,
                null,
                layout.notes());
    }

    private void addPair() {
        Request reading = request.reading();
        try (Source source = Source.open(reading)) {
            Layout layout = LayoutChoice.of(source, reading);
            if (layout.score() == null || layout.scoreB() == null) {
                throw new UsageException(
                        "one file holds one model here; give a second FILE, or its second score by"
                                + " --score-b");
            }
            BinaryInput input = read(source, layout, reading);
            add(source.title(layout.score()), input);
            models.add(
                    new Contestant(
                            InputException.plain(source.title(layout.scoreB())),
                            input.arrays().second()));
        }
    }

    private BinaryInput read(Source source, Layout layout, Request reading) {
        ReadOptions options = workers.reading((done, total) -> {});
        return ArrayReader.read(new Reading(source, layout, reading, options, new ChunkTimes()));
    }

    private String name(Path file) {
        String name = file.getFileName().toString();
        boolean alone =
                request.files().stream()
                                .filter(f -> f.getFileName().toString().equals(name))
                                .count()
                        == 1;
        return alone ? name : file.toString();
    }

    private void add(String name, BinaryInput input) {
        String plain = InputException.plain(name);
        if (models.isEmpty()) {
            positive = input.positive();
        } else {
            check(models.getFirst(), plain, input);
        }
        models.add(new Contestant(plain, (BinaryPredictions) input.sample()));
    }

    private void check(Contestant first, String name, BinaryInput input) {
        BinaryPredictions rows = (BinaryPredictions) input.sample();
        if (rows.rows() != first.rows().rows()) {
            throw new InputException(
                    name
                            + ": it has "
                            + rows.rows()
                            + " rows, "
                            + first.name()
                            + " has "
                            + first.rows().rows()
                            + "; expected the same rows");
        }
        if (positive != null && input.positive() != null && !positive.equals(input.positive())) {
            throw new InputException(
                    name
                            + ": the positive class is "
                            + InputException.quote(input.positive())
                            + ", in "
                            + first.name()
                            + " it is "
                            + InputException.quote(positive)
                            + "; name it by --positive");
        }
        for (int i = 0; i < rows.rows(); i++) {
            if (rows.isPositive(i) != first.rows().isPositive(i)) {
                throw new InputException(
                        name
                                + ", row "
                                + (i + 1)
                                + ": truth differs from that in "
                                + first.name()
                                + "; expected the same rows in the same order");
            }
        }
    }
}
