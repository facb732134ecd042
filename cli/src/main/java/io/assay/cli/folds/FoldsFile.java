package io.assay.cli.folds;

import io.assay.split.Folds;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The fold of every row as CSV, numbered from 1; for a holdout `train` or `test`. It holds no text of
/// the data.
final class FoldsFile {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 24;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    private FoldsFile(OutputStream out) {
        this.out = out;
    }

    static void write(FoldPlan plan, Path file) throws IOException {
        int[] ids = ids(plan);
        boolean folds = plan.splits() instanceof Folds;
        byte[][] names = {bytes("train"), bytes("test")};
        try (OutputStream stream = Files.newOutputStream(file)) {
            FoldsFile lines = new FoldsFile(stream);
            lines.text(bytes(folds ? "row,fold\n" : "row,part\n"));
            for (int row = 0; row < ids.length; row++) {
                lines.number(row + 1);
                lines.text(new byte[] {','});
                if (folds) {
                    lines.number(ids[row] + 1);
                } else {
                    lines.text(names[ids[row]]);
                }
                lines.text(new byte[] {'\n'});
            }
            lines.flush();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// The fold of each row, or 1 where it is held out.
    static int[] ids(FoldPlan plan) {
        if (plan.splits() instanceof Folds folds) {
            return folds.ids();
        }
        int[] ids = new int[plan.splits().rows()];
        plan.splits().split(0).test().forEach(row -> ids[row] = 1);
        return ids;
    }

    private void text(byte[] bytes) throws IOException {
        if (used + LONGEST > BUFFER) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void number(int number) throws IOException {
        if (used + LONGEST > BUFFER) {
            flush();
        }
        int digits = 1;
        for (long ten = 10; ten <= number; ten *= 10) {
            digits++;
        }
        int left = number;
        for (int at = used + digits - 1; at >= used; at--) {
            buffer[at] = (byte) ('0' + left % 10);
            left /= 10;
        }
        used += digits;
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
