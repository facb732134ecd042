package io.assay.learn.grow;

/// When a tree stops growing, and what it looks at.
///
/// @param depth most splits between root and leaf
/// @param leastSplit least weight of a node that is split
/// @param leastLeaf least weight of a leaf; 1 asks for nothing
/// @param leaves most leaves; when fewer than any number, the best split comes first
/// @param leastGain least by which a split lowers the impurity, times the weight of the rows
/// @param columns how many columns each split draws
/// @param isEntropy whether the impurity of classes is the entropy, and not Gini's
/// @param isOrdered whether categories are ordered by their mean, not taken one by one
public record Rules(
        int depth,
        int leastSplit,
        int leastLeaf,
        int leaves,
        double leastGain,
        int columns,
        boolean isEntropy,
        boolean isOrdered) {}
