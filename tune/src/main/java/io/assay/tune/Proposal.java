package io.assay.tune;

/// What to try: a point and, where a searcher spends more on fewer points, how much.
///
/// @param params the point
/// @param resource how much to spend (rounds, epochs, rows), in units of the searcher; 0 when it does
///     not say
/// @param continues the number of the earlier trial of the same point that may be carried on; -1 for
///     none
public record Proposal(Params params, double resource, int continues) {

    /// A point with nothing said about resources.
    public static Proposal of(Params params) {
        return new Proposal(params, 0, -1);
    }

    @Override
    public String toString() {
        return params
                + (resource == 0 ? "" : " with resource " + resource)
                + (continues < 0 ? "" : ", carrying on trial " + continues);
    }
}
