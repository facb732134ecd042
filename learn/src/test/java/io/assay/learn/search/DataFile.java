package io.assay.learn.search;

import io.assay.learn.Table;
import io.assay.learn.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A file of numbers with a header and the target last: a class where it is a word, a number otherwise.
final class DataFile {
    private DataFile() {}

    static Table read(Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file).stream().map(l -> l.split(",")).toList();
        String[] names = lines.get(0);
        int columns = names.length - 1;
        int rows = lines.size() - 1;
        float[][] values = new float[columns][rows];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                values[j][i] = Float.parseFloat(lines.get(i + 1)[j]);
            }
        }
        Table features = Table.of(values, Arrays.asList(names).subList(0, columns));
        String[] target = lines.stream().skip(1).map(l -> l[columns]).toArray(String[]::new);
        if (Character.isLetter(target[0].charAt(0))) {
            List<String> classes = Arrays.stream(target).distinct().sorted().toList();
            int[] labels = Arrays.stream(target).mapToInt(classes::indexOf).toArray();
            return features.withClasses(labels, new Target(names[columns], classes));
        }
        double[] numbers = Arrays.stream(target).mapToDouble(Double::parseDouble).toArray();
        return features.withTarget(numbers, names[columns]);
    }
}
