package io.assay.cli;

import io.assay.cli.request.ModelOptions;
import io.assay.cli.request.TrainOptions;
import io.assay.cli.train.PredictRun;
import io.assay.cli.train.TrainRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/// The file of a model that a command learns, and then what the model predicts of the same rows.
final class LearnedBytes {
    private LearnedBytes() {}

    /// @param command `train`, the file, and options
    static byte[] of(List<String> command, int threads) throws IOException {
        Path folder = Files.createTempDirectory("assay-learned");
        Path model = folder.resolve("model.assay");
        String workers = "--threads=" + threads;
        List<String> options = new ArrayList<>(command.subList(1, command.size()));
        options.addAll(List.of("--cv=0", "--save=" + model, workers));
        var train = new CommandLine(TrainOptions.train()).parseArgs(options.toArray(String[]::new));
        TrainRun.run(
                TrainOptions.request(train, 0),
                new PrintStream(OutputStream.nullOutputStream()),
                null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(Files.readAllBytes(model));
        var predict =
                new CommandLine(ModelOptions.predict())
                        .parseArgs(model.toString(), command.get(1), workers);
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        PredictRun.run(ModelOptions.request(predict), out, null);
        Files.delete(model);
        Files.delete(folder);
        return bytes.toByteArray();
    }
}
