package io.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Evaluates made-up rows as text, through DuckDB and as arrays, and begins, resumes and shows a study of some of
/// them, so that the JVM can note which classes and loops a run needs. The launcher starts it once after a build; nothing is printed.
final class Rehearsal {
    private static final int ROWS = 500_000;
    private static final int FEW = 200; // rows to learn from

    private Rehearsal() {}

    /// Writes into the folder that is the only argument and leaves nothing there.
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path text = folder.resolve("rehearsal.csv");
        Path json = folder.resolve("rehearsal.jsonl");
        Path truth = folder.resolve("rehearsal_truth.npy");
        Path score = folder.resolve("rehearsal_score.npy");
        Path page = folder.resolve("rehearsal.html");
        Path few = folder.resolve("rehearsal_few.csv");
        Path study = folder.resolve("rehearsal.db");
        try {
            write(text, json, truth, score);
            run("evaluate", text.toString());
            run("evaluate", text.toString(), "--json");
            run("evaluate", json.toString(), "--json");
            run("evaluate", "--truth", truth.toString(), "--score", score.toString(), "--json");
            run(
                    "evaluate",
                    "--truth",
                    truth.toString(),
                    "--score",
                    score.toString(),
                    "--html",
                    page.toString());
            tune(few, study.toString());
        } finally {
            for (Path file : new Path[] {text, json, truth, score, page, few, study}) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void tune(Path rows, String study) throws IOException {
        SplittableRandom random = new SplittableRandom(2);
        StringBuilder lines = new StringBuilder("size,noise,kind\n");
        for (int i = 0; i < FEW; i++) {
            double x = random.nextDouble();
            String kind = random.nextDouble() < x ? "large" : "small";
            lines.append(x).append(',').append(random.nextDouble()).append(',').append(kind);
            lines.append('\n');
        }
        Files.writeString(rows, lines);
        String table = rows.toString();
        run("tune", "run", table, "--target", "kind", "--trials", "4", "--cv", "2");
        run("tune", "run", table, "--target", "kind", "--learner", "tree", "--study", study);
        run("tune", "resume", study, "--trials", "55");
        run("tune", "show", study);
        run("ask", study);
        run("tell", study, "--trial", "55", "--value", "0");
    }

    private static void run(String... command) {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(command, InputStream.nullInputStream(), nowhere, nowhere);
    }

    private static void write(Path text, Path json, Path truth, Path score) throws IOException {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder lines = new StringBuilder("y_true,y_score\n");
        StringBuilder objects = new StringBuilder();
        ByteBuffer labels = npy("|i1", 1);
        ByteBuffer scores = npy("<f4", Float.BYTES);
        for (int i = 0; i < ROWS; i++) {
            double x = random.nextDouble();
            int label = random.nextDouble() < x ? 1 : 0;
            lines.append(label).append(',').append(x).append('\n');
            objects.append("{\"y_true\":" + label + ",\"y_score\":" + x + "}\n");
            labels.put((byte) label);
            scores.putFloat((float) x);
        }
        Files.writeString(text, lines);
        Files.writeString(json, objects);
        Files.write(truth, labels.array());
        Files.write(score, scores.array());
    }

    /// A buffer for one column in numpy's format, after its header.
    private static ByteBuffer npy(String type, int bytes) {
        String header =
                "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + ROWS + ",), }";
        // 10 bytes and the header make a multiple of 64.
        byte[] padded =
                (header + " ".repeat(117 - header.length()) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
        ByteBuffer buffer = ByteBuffer.allocate(10 + padded.length + ROWS * bytes);
        buffer.order(ByteOrder.LITTLE_ENDIAN).put((byte) 0x93);
        buffer.put("NUMPY".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 0);
        return buffer.putShort((short) padded.length).put(padded);
    }
}
