package io.assay.learn.boost;

import io.assay.learn.Column;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// In which columns predictions must rise, or fall, when all else stays.
record Directions(Map<String, Integer> byName, int[] byColumn) {

    static Directions none() {
        return new Directions(Map.of(), new int[0]);
    }

    /// With one more column.
    Directions and(String name, int direction) {
        Map<String, Integer> more = new TreeMap<>(byName);
        more.put(name, direction);
        return new Directions(Map.copyOf(more), byColumn);
    }

    /// For the columns of a table.
    Directions of(List<Column> columns) {
        int[] directions = new int[columns.size()];
        byName.forEach((name, direction) -> directions[find(columns, name)] = direction);
        return new Directions(byName, directions);
    }

    private static int find(List<Column> columns, String name) {
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).name().equals(name)) {
                if (columns.get(c).isCategorical()) {
                    throw new IllegalArgumentException(
                            "column "
                                    + name
                                    + " has categories; predictions cannot rise or fall"
                                    + " with it");
                }
                return c;
            }
        }
        throw new IllegalArgumentException(
                "there is no column " + name + " for predictions to rise or fall with");
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    /// 1 for rising, -1 for falling, 0 for free.
    int of(int column) {
        return byColumn[column];
    }
}
