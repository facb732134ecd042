package io.assay.cli.input;

import java.util.Arrays;
import java.util.List;

/// The columns whose values make the groups: one, or several with commas, whose combinations count.
final class GroupColumns {
    private GroupColumns() {}

    /// The columns behind the option; a column may have a comma in its own name.
    static List<String> of(String group, List<String> columns) {
        if (group == null) {
            return List.of();
        }
        return columns.contains(group)
                ? List.of(group)
                : Arrays.stream(group.split(",")).map(String::strip).toList();
    }
}
