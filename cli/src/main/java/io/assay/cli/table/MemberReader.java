package io.assay.cli.table;

import io.assay.cli.request.EnsembleRequest;
import io.assay.cli.request.UsageException;
import io.assay.cli.table.MemberFile.Content;
import io.assay.cli.table.MemberFile.Form;
import io.assay.file.InputException;
import io.assay.file.ReadOptions;
import io.assay.learn.Table;
import io.assay.learn.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads files of predictions, and sees that they are about the same rows.
public final class MemberReader {
    private final EnsembleRequest request;
    private final List<String> names = new ArrayList<>();
    private final List<double[]> outputs = new ArrayList<>();

    private MemberReader(EnsembleRequest request) {
        this.request = request;
    }

    /// Reads all files.
    ///
    /// @throws InputException if one is at fault, or is about other rows than the first
    public static Members read(EnsembleRequest request, ReadOptions options) {
        List<Content> files =
                request.files().stream().map(f -> MemberFile.read(f, request, options)).toList();
        return new MemberReader(request).members(files);
    }

    private Members members(List<Content> files) {
        Content first = files.getFirst();
        for (Content file : files) {
            if (file.form() != first.form()) {
                throw new InputException(
                        InputException.plain(file.name())
                                + " holds "
                                + words(file)
                                + "; expected "
                                + words(first)
                                + ", as in "
                                + InputException.plain(first.name()));
            }
        }
        Table truth = first.form() == Form.NUMBERS ? numbers(files) : classes(files);
        return new Members(truth, names, outputs.toArray(double[][]::new));
    }

    private static String words(Content file) {
        return switch (file.form()) {
            case SCORES -> "scores of two classes";
            case PROBABILITIES -> "probabilities of classes";
            case NUMBERS -> "predicted numbers";
        };
    }

    private static Table table(int rows) {
        return Table.of(new float[][] {new float[rows]}, List.of("nothing"));
    }

    private Table numbers(List<Content> files) {
        double[] truth = files.getFirst().truth().numbers();
        for (Content file : files) {
            double[] other = file.truth().numbers();
            int row = Arrays.mismatch(truth, other);
            if (row >= 0) {
                throw differs(files.getFirst(), file, row, text(truth, row), text(other, row));
            }
            names.add(file.name());
            outputs.add(file.values().getFirst());
        }
        return table(truth.length).withTarget(truth, request.truth());
    }

    private static String text(double[] values, int row) {
        return row < values.length ? Double.toString(values[row]) : null;
    }

    private InputException differs(
            Content first, Content file, int row, String expected, String found) {
        if (expected == null || found == null) {
            return new InputException(
                    InputException.plain(file.name())
                            + " has "
                            + (found == null ? "fewer" : "more")
                            + " rows than "
                            + InputException.plain(first.name())
                            + "; expected the same rows");
        }
        return InputException.field(
                file.name(),
                row + 1L,
                0,
                request.truth(),
                found,
                InputException.quote(expected) + ", as in " + InputException.plain(first.name()));
    }

    private Table classes(List<Content> files) {
        Content first = files.getFirst();
        Target target = target(first);
        int[] truth = first.truth().labels(first.dictionary(), target.classes());
        for (int f = 0; f < files.size(); f++) {
            Content file = files.get(f);
            int[] other = f == 0 ? truth : file.truth().labels(file.dictionary(), target.classes());
            int row = Arrays.mismatch(truth, other);
            if (row >= 0) {
                throw differs(first, file, row, text(truth, row, target), text(other, row, target));
            }
            if (file.form() == Form.SCORES) {
                addScores(file);
            } else {
                addProbabilities(first, file);
            }
        }
        return table(truth.length).withClasses(truth, target);
    }

    private static String text(int[] labels, int row, Target target) {
        return row < labels.length ? target.classes().get(labels[row]) : null;
    }

    /// The class that scores are the probability of comes last.
    private Target target(Content first) {
        if (first.form() == Form.PROBABILITIES) {
            return new Target(
                    request.truth(),
                    first.columns().stream().map(name -> name.substring(2)).toList());
        }
        List<String> classes = new ArrayList<>(first.truth().target(first.dictionary()).classes());
        if (classes.size() != 2) {
            throw new InputException(
                    InputException.plain(first.name())
                            + ", column "
                            + InputException.plain(request.truth())
                            + ": found "
                            + classes.size()
                            + " classes, expected two beside a score");
        }
        if (request.positive() != null) {
            if (!classes.remove(request.positive())) {
                throw new UsageException(
                        "--positive is "
                                + InputException.quote(request.positive())
                                + "; expected one of "
                                + String.join(", ", classes));
            }
            classes.add(request.positive());
        }
        return new Target(request.truth(), classes);
    }

    private void addScores(Content file) {
        for (int i = 0; i < file.columns().size(); i++) {
            double[] scores = file.values().get(i);
            double[] both = new double[2 * scores.length];
            for (int row = 0; row < scores.length; row++) {
                both[2 * row] = 1 - scores[row];
                both[2 * row + 1] = scores[row];
            }
            names.add(
                    file.columns().size() == 1
                            ? file.name()
                            : request.files().size() == 1
                                    ? file.columns().get(i)
                                    : file.name() + ":" + file.columns().get(i));
            outputs.add(both);
        }
    }

    private void addProbabilities(Content first, Content file) {
        if (!file.columns().equals(first.columns())) {
            throw new InputException(
                    InputException.plain(file.name())
                            + " has the columns "
                            + String.join(", ", file.columns())
                            + "; expected "
                            + String.join(", ", first.columns())
                            + ", as in "
                            + InputException.plain(first.name()));
        }
        int width = first.columns().size();
        double[] all = new double[width * file.values().getFirst().length];
        for (int k = 0; k < width; k++) {
            for (int row = 0; row < all.length / width; row++) {
                all[row * width + k] = file.values().get(k)[row];
            }
        }
        names.add(file.name());
        outputs.add(all);
    }
}
