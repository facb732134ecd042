package io.assay.resample;

/// How rows are resampled when they are not drawn one by one: whole clusters, stretches of time,
/// strata. A law is null there, the rows' own law otherwise.
///
/// @param law how single rows are drawn; null when `units` draws
/// @param rows how many rows the design is for; -1 for any number
/// @param units makes what draws, for a seed and a number of rows; null when rows are drawn singly
/// @param clusters the clusters that are drawn whole; null when there are none
record Design(BlockDraw.Law law, int rows, Units units, Codes clusters) {

    /// Makes what draws.
    @FunctionalInterface
    interface Units {
        UnitDraw of(long seed, int rows);
    }

    static final Design PLAIN = new Design(BlockDraw.Law.MULTINOMIAL, -1, null, null);
    static final Design STRATIFIED = new Design(BlockDraw.Law.STRATIFIED, -1, null, null);
    static final Design POISSON = new Design(BlockDraw.Law.POISSON, -1, null, null);

    static Design of(int rows, Units units) {
        return new Design(null, rows, units, null);
    }

    static Design clusters(Codes clusters) {
        int[] codes = clusters.codes();
        return new Design(
                null,
                codes.length,
                (seed, rows) -> new ClusterDraw(seed, codes, clusters.count()),
                clusters);
    }

    boolean drawsRows() {
        return law != null;
    }

    /// Refuses data of another size than the design was made for.
    void check(int found) {
        if (found < 1) {
            throw new IllegalArgumentException("there are no rows; expected at least 1");
        }
        if (rows >= 0 && rows != found) {
            throw new IllegalArgumentException(
                    "the design is for " + rows + " rows; there are " + found);
        }
    }

    /// What draws rows in their own order where they have no classes.
    UnitDraw units(long seed, int found) {
        checkNoClasses();
        return units(seed, found, null, 0);
    }

    /// Refuses to stratify rows by classes that they do not have.
    void checkNoClasses() {
        if (law == BlockDraw.Law.STRATIFIED) {
            throw new IllegalArgumentException(
                    "these rows have no classes; expected stratified(int[]) with a stratum each");
        }
    }

    /// What draws rows in their own order. Strata matter to the stratified law.
    UnitDraw units(long seed, int found, int[] strata, int count) {
        if (!drawsRows()) {
            return units.of(seed, found);
        }
        return law == BlockDraw.Law.STRATIFIED
                ? new StratumDraw(seed, strata, count)
                : new RowDraw(seed, found, law);
    }
}
