package io.assay.cli;

import io.assay.cli.compare.Duel;
import io.assay.cli.evaluate.Evaluation;
import io.assay.cli.evaluate.Workers;
import io.assay.cli.report.JsonReport;
import io.assay.cli.request.CompareOptions;
import io.assay.cli.request.EvaluateOptions;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import picocli.CommandLine;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes reports again and again, by 1 to 8 threads and in chunks of three sizes, and prints the hash of
/// each without what must differ; of models the hash of the file and of what they predict, by 1 to 8
/// threads. A process of its own for each kernel set runs it.
///
/// Either all 24 ways, or the third of them that a remainder chooses: the three remainders together are all,
/// and each has every number of threads and every size.
final class ReportHashes {
    /// The last is what the tool takes.
    private static final int[] CHUNKS = {4_096, 8_192, 65_536};

    private static final int THREADS = 8;
    private static final List<String> MAY_DIFFER = List.of("timing", "kernels");

    private ReportHashes() {}

    /// A remainder below 3, or `all`, then commands, whose parts have no blanks.
    public static void main(String[] arguments) throws Exception {
        for (int command = 1; command < arguments.length; command++) {
            List<String> parts = Arrays.asList((arguments[command] + " --json").split(" "));
            boolean isTraining = parts.getFirst().equals("train");
            int ways = isTraining ? THREADS : CHUNKS.length * THREADS;
            for (int way = 0; way < ways; way++) {
                int size = way / THREADS;
                int threads = way % THREADS + 1;
                if (arguments[0].equals("all") || isOf(arguments[0], size + threads)) {
                    try (Workers workers = new Workers(threads, CHUNKS[size])) {
                        byte[] bytes =
                                isTraining
                                        ? LearnedBytes.of(parts, threads)
                                        : settled(report(parts, workers));
                        System.out.println(command + " " + hash(bytes));
                    }
                }
            }
        }
    }

    private static boolean isOf(String remainder, int number) {
        return number % CHUNKS.length == Integer.parseInt(remainder);
    }

    private static byte[] report(List<String> command, Workers workers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        String[] options = command.subList(1, command.size()).toArray(String[]::new);
        if (command.getFirst().equals("compare")) {
            var parsed = new CommandLine(CompareOptions.spec()).parseArgs(options);
            Duel.run(CompareOptions.request(parsed), workers, out, System.err);
        } else {
            var parsed = new CommandLine(EvaluateOptions.spec()).parseArgs(options);
            JsonReport.write(Evaluation.run(EvaluateOptions.request(parsed), workers, null), out);
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] settled(byte[] report) {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(report);
        tree.remove(MAY_DIFFER);
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] text) throws Exception {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(text);
        return HexFormat.of().formatHex(sha);
    }
}
