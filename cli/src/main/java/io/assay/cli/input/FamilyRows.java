package io.assay.cli.input;

import java.util.List;

/// The rows of a file of numbers, several labels, or ranked items.
///
/// @param rows how many
/// @param truth a number per row, or one per label, row by row
/// @param predicted the same for what is predicted or ranked
/// @param codes the query or the group of each row, or null
/// @param names what the codes stand for
/// @param weight a weight per row, or null
public record FamilyRows(
        long rows,
        double[] truth,
        double[] predicted,
        int[] codes,
        List<String> names,
        double[] weight) {}
