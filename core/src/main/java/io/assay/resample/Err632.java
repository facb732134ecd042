package io.assay.resample;

/// What an error is expected to be on new rows, from one that is too small and one that is too large.
///
/// A bootstrap sample holds 63.2 % of the rows, so a model trained on it is worse than one trained on
/// all (B. Efron, JASA 78, 1983); .632+ leans more on unseen rows the more the model overfits
/// (B. Efron, R. Tibshirani, JASA 92, 1997). Works for metrics where higher is better just as well:
/// "no worse" then means no lower.
///
/// @param resubstitution of a model on the rows it was trained on
/// @param outOfBag of models on rows they were not trained on
/// @param noInformation if truth and predictions had nothing to do with each other
public record Err632(double resubstitution, double outOfBag, double noInformation) {
    private static final double IN = 0.632;

    /// 0.368 resubstitution + 0.632 out-of-bag.
    public double err632() {
        return (1 - IN) * resubstitution + IN * outOfBag;
    }

    /// The relative overfitting rate: 0 when unseen rows do as well, 1 when the model knows nothing
    /// of them.
    public double relativeOverfitting() {
        double room = noInformation - resubstitution;
        double share = (limited() - resubstitution) / room;
        return share > 0 ? share : Double.isNaN(share) && room != 0 ? share : 0;
    }

    /// The weight of the out-of-bag error in .632+: 0.632 / (1 - 0.368 R), from 0.632 to 1.
    public double weight() {
        return IN / (1 - (1 - IN) * relativeOverfitting());
    }

    /// The .632+ estimate.
    public double err632Plus() {
        double weight = weight();
        return (1 - weight) * resubstitution + weight * limited();
    }

    /// Out of bag, but no worse than without information.
    private double limited() {
        boolean higherIsWorse = noInformation >= resubstitution;
        return higherIsWorse
                ? Math.min(outOfBag, noInformation)
                : Math.max(outOfBag, noInformation);
    }
}
