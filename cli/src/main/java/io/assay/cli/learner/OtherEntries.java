package io.assay.cli.learner;

import io.assay.cli.request.TableRequest.Aim;
import io.assay.learn.Learner;
import io.assay.learn.bayes.GaussianNaiveBayes;
import io.assay.learn.neighbours.Distance;
import io.assay.learn.neighbours.NearestNeighbours;
import io.assay.learn.svm.Kernel;
import io.assay.learn.svm.SupportVectorClassifier;
import io.assay.learn.svm.SupportVectorRegression;
import java.util.List;

/// Learners by likeness of rows, and by distributions of columns.
final class OtherEntries {
    private OtherEntries() {}

    static List<Entry> all() {
        return List.of(
                new Entry(
                        "bayes",
                        "naive Bayes, a normal law for each column and class",
                        Aim.CLASSIFY,
                        List.of(Columns.SCALE),
                        null,
                        (values, scene) -> Columns.before(GaussianNaiveBayes.defaults(), values)),
                new Entry(
                        "knn",
                        "the mean of the nearest rows",
                        null,
                        List.of(
                                Setting.whole("k", 1, 100_000, 5, "how many rows"),
                                Setting.word(
                                        "distance",
                                        "between rows",
                                        "euclidean",
                                        "manhattan",
                                        "chebyshev",
                                        "cosine"),
                                Setting.yes("weighted", false, "near rows count more"),
                                Columns.SCALE),
                        new Knob("k", "1", "3", "5", "9", "17", "33", "65"),
                        (values, scene) -> Columns.before(neighbours(values), values)),
                new Entry(
                        "svm",
                        "support vectors",
                        null,
                        List.of(
                                Setting.word("kernel", "likeness of rows", "rbf", "linear"),
                                Setting.above("c", 0, Double.MAX_VALUE, 1, "loss against margin"),
                                Columns.SCALE),
                        new Knob("c", "0.01", "0.1", "1", "10", "100"),
                        (values, scene) -> Columns.before(supports(values, scene), values)));
    }

    private static Learner neighbours(Values values) {
        Distance distance =
                switch (values.word("distance")) {
                    case "manhattan" -> Distance.MANHATTAN;
                    case "chebyshev" -> Distance.CHEBYSHEV;
                    case "cosine" -> Distance.COSINE;
                    default -> Distance.EUCLIDEAN;
                };
        NearestNeighbours plain =
                NearestNeighbours.defaults().k(values.whole("k")).distance(distance);
        return values.yes("weighted") ? plain.byDistance() : plain;
    }

    private static Learner supports(Values values, Scene scene) {
        Kernel kernel = values.word("kernel").equals("rbf") ? Kernel.rbf() : Kernel.linear();
        double c = values.number("c");
        return scene.classes()
                ? SupportVectorClassifier.defaults().kernel(kernel).c(c)
                : SupportVectorRegression.defaults().kernel(kernel).c(c);
    }
}
