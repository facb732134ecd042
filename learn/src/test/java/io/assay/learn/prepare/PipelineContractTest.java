package io.assay.learn.prepare;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.testing.ContractTables;
import io.assay.learn.testing.StatedContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/// What all learners promise.
@Tag("everywhere")
class PipelineContractTest {

    /// A table with gaps in its first column and towns for its last.
    private static Table mixed(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        float[][] values = new float[columns.size()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = table.stored(c).clone();
        }
        int last = values.length - 1;
        columns.set(last, new Column("town", List.of("Bonn", "Kiel", "Ulm")));
        for (int i = 0; i < table.rows(); i++) {
            values[0][i] = i % 7 == 3 ? Float.NaN : values[0][i];
            values[last][i] = i % 11 == 5 ? Float.NaN : Math.abs(Math.round(values[last][i])) % 3;
        }
        Table mixed = Table.ofColumns(values, columns);
        return table.target().isClasses()
                ? mixed.withClasses(table.labels(), table.target())
                : mixed.withTarget(table.numbers(), table.target().name());
    }

    @Nested
    class HotAndBent extends StatedContract {
        HotAndBent() {
            super(
                    Pipeline.of(
                            Ridge.defaults(),
                            Impute.mean(),
                            OneHot.columns(),
                            Standardise.columns(),
                            Polynomial.degree(2)),
                    mixed(ContractTables.numbers()),
                    1e-4,
                    "e88d65cf23596f30");
        }
    }

    @Nested
    class Encoded extends StatedContract {
        Encoded() {
            super(
                    Pipeline.of(
                            LogisticRegression.defaults(),
                            OrderedTargetEncoding.columns(),
                            Impute.median(),
                            Standardise.columns()),
                    mixed(ContractTables.classes(3)),
                    Double.NaN,
                    "041c629618d9e225");
        }
    }
}
