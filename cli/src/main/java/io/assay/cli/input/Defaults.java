package io.assay.cli.input;

/// What columns are called when the command does not say.
final class Defaults {
    static final String TRUTH = "y_true";
    static final String SCORE = "y_score";
    static final String SCORE_B = "y_score_b";
    static final String PREDICTED = "y_pred";
    static final String PROBABILITIES = "p";
    static final String PROBABILITY = "p_";
    static final String WEIGHT = "weight";
    static final String GROUP = "group";
    static final String TRUTHS = "t_";
    static final String QUERY = "query";
    static final String QUANTILES = "q_";
    static final String MEMBERS = "m_";
    static final String LOWER = "lower";
    static final String UPPER = "upper";
    static final String RELEVANCE = "relevance";

    private Defaults() {}
}
