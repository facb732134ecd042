package io.assay.cli.input;

import io.assay.file.Chunk;
import io.assay.file.ReadSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The group of every row, from the labels of one column or of several.
final class GroupCodes {
    private final List<Integer> places = new ArrayList<>();
    private final List<Growing<int[]>> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    GroupCodes(Columns columns, List<String> groups, int rows) {
        for (String group : groups) {
            places.add(columns.label(group));
            codes.add(new Growing<>(int[]::new, rows));
        }
    }

    void add(Chunk chunk, int rows) {
        for (int i = 0; i < places.size(); i++) {
            codes.get(i).add(chunk.labels(places.get(i)), rows);
        }
    }

    /// The group of each row, an index into [#names()]; null without columns.
    int[] finish(ReadSummary all) {
        if (places.isEmpty()) {
            return null;
        }
        int[] group = codes.getFirst().values();
        List<String> labels = all.dictionaries().get(places.getFirst());
        for (int i = 1; i < places.size(); i++) {
            List<String> more = all.dictionaries().get(places.get(i));
            List<String> both = new ArrayList<>();
            group = combined(group, labels, codes.get(i).values(), more, both);
            labels = both;
        }
        names.addAll(labels);
        return group;
    }

    /// A number for every combination that occurs, in the order in which they do.
    private static int[] combined(
            int[] first, List<String> labels, int[] second, List<String> more, List<String> both) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] group = new int[first.length];
        for (int i = 0; i < group.length; i++) {
            int a = first[i];
            int b = second[i];
            group[i] =
                    numbers.computeIfAbsent(
                            (long) a * more.size() + b,
                            pair -> {
                                both.add(labels.get(a) + ", " + more.get(b));
                                return both.size() - 1;
                            });
        }
        return group;
    }

    /// What the groups are called.
    List<String> names() {
        return names;
    }
}
