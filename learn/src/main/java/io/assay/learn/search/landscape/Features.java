package io.assay.learn.search.landscape;

import io.assay.learn.Column;
import io.assay.learn.Table;
import io.assay.tune.Param;
import io.assay.tune.Params;
import io.assay.tune.Space;
import io.assay.tune.domain.Domain;
import java.util.List;
import java.util.stream.IntStream;

/// Points of a space as rows of a table: places on the unit interval, codes of categories, NaN where a
/// parameter does not exist.
final class Features {
    private static final int MOST_CATEGORIES = 64;

    private Features() {}

    static Table of(Space space, List<Params> points) {
        float[][] values = new float[space.size()][points.size()];
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < values.length; j++) {
                double unit = points.get(i).unit(j);
                Domain<?> domain = space.params().get(j).domain();
                values[j][i] =
                        (float) (isCategorical(domain) ? Math.floor(unit * domain.levels()) : unit);
            }
        }
        return Table.ofColumns(values, space.params().stream().map(Features::column).toList());
    }

    private static boolean isCategorical(Domain<?> domain) {
        return !domain.ordered() && domain.levels() > 1 && domain.levels() <= MOST_CATEGORIES;
    }

    private static Column column(Param<?> param) {
        return isCategorical(param.domain())
                ? new Column(param.name(), texts(param.domain()))
                : Column.numeric(param.name());
    }

    private static <T> List<String> texts(Domain<T> domain) {
        return IntStream.range(0, (int) domain.levels())
                .mapToObj(level -> domain.text(domain.at(domain.middle(level))))
                .toList();
    }
}
