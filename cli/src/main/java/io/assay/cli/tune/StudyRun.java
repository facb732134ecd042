package io.assay.cli.tune;

import io.assay.cli.report.Written;
import io.assay.cli.request.StudyRequest;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import io.assay.tune.store.StudyFile;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// `assay tune show` and `assay tune export`.
final class StudyRun {
    private StudyRun() {}

    private static StudyView view(StudyRequest request) {
        String name = InputException.plain(request.study().toString());
        if (!Files.exists(request.study())) {
            throw new UsageException(name + " does not exist; expected the file of a study");
        }
        return new StudyView(name, StudyFile.read(request.study()));
    }

    static void show(StudyRequest request, PrintStream out) {
        StudyView view = view(request);
        if (request.json()) {
            ResultJson.write(view, out);
        } else {
            out.print(StudyText.of(view, request.top()));
        }
        out.flush();
    }

    static void export(StudyRequest request) {
        StudyView view = view(request);
        if (request.csv() != null) {
            Written.to(
                    request.csv(),
                    () -> {
                        try (Writer out =
                                Files.newBufferedWriter(request.csv(), StandardCharsets.UTF_8)) {
                            TrialsCsv.write(view, out);
                        }
                    });
        }
        if (request.result() != null) {
            Written.to(
                    request.result(),
                    () -> {
                        try (OutputStream out = Files.newOutputStream(request.result())) {
                            ResultJson.write(view, out);
                        }
                    });
        }
    }
}
