package io.assay.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// "Did you mean": the name closest to one that does not exist.
public final class NearestName {
    private NearestName() {}

    /// The name with the fewest changed, added, dropped or swapped letters, case ignored; empty when all
    /// need more than a third of the letters (and more than two) changed. The first of equals wins.
    public static Optional<String> of(String wanted, Collection<String> names) {
        String best = null;
        int fewest = Math.max(2, wanted.length() / 3) + 1;
        for (String name : names) {
            int edits = edits(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (edits < fewest && edits < name.length()) {
                best = name;
                fewest = edits;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int edits(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        char last = a.charAt(i - 1);
        int change = last == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && last == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
