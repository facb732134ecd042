package io.assay.cli.table;

import io.assay.cli.input.ClassNames;
import io.assay.cli.input.Growing;
import io.assay.file.Chunk;
import io.assay.file.InputException;
import io.assay.file.Missing;
import io.assay.learn.Column;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/// Texts as codes of categories, whose order does not depend on that of the rows; a missing one is NaN.
final class CategoryFeature implements Feature {
    private final String file;
    private final String name;
    private final Growing<int[]> codes;
    private final boolean unseenIsMissing;
    private List<String> known;

    /// @param known the categories in order; null to take those that are there
    /// @param unseenIsMissing whether others are missing values; else they are refused
    CategoryFeature(
            String file, String name, long rows, List<String> known, boolean unseenIsMissing) {
        this.file = file;
        this.name = name;
        this.known = known;
        this.unseenIsMissing = unseenIsMissing;
        codes = new Growing<>(int[]::new, rows);
    }

    @Override
    public io.assay.file.Column wanted() {
        return io.assay.file.Column.label(name).orMissing();
    }

    @Override
    public void add(Chunk chunk, int place) {
        codes.add(chunk.labels(place), chunk.rows());
    }

    @Override
    public float[] values(List<String> dictionary) {
        boolean first = known == null;
        if (first) {
            List<String> there = new ArrayList<>(dictionary);
            there.removeIf(Missing::is);
            known = ClassNames.ordered(there);
        }
        int[] found = codes.values();
        float[] byCode = byCode(dictionary);
        float[] values = new float[found.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = byCode[found[row]];
            if (values[row] < 0) {
                throw unseen(row, dictionary.get(found[row]));
            }
        }
        return values;
    }

    /// For each text of the file its category, NaN where it is missing, -1 where it is not known.
    private float[] byCode(List<String> dictionary) {
        ObjectIntHashMap<String> index = new ObjectIntHashMap<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            index.put(known.get(i), i);
        }
        float[] byCode = new float[dictionary.size()];
        for (int code = 0; code < byCode.length; code++) {
            String text = dictionary.get(code);
            int category = index.getIfAbsent(text, -1);
            boolean missing = category < 0 && (Missing.is(text) || unseenIsMissing);
            byCode[code] = missing ? Float.NaN : category;
        }
        return byCode;
    }

    private InputException unseen(int row, String found) {
        return InputException.field(
                file,
                row + 1L,
                0,
                name,
                found,
                "one of the "
                        + known.size()
                        + " categories the model has seen; --unseen-missing takes others as missing");
    }

    @Override
    public Column column() {
        return new Column(name, known);
    }
}
