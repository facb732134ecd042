package io.assay.learn.network;

/// When training ends before its last epoch. The weights of the epoch with the least loss are restored,
/// whichever way it ends.
///
/// @param held the share of rows held out, on which the loss is watched: drawn from the seed, by class
///     where classes are learned; 0 to watch the loss on the training rows
/// @param patience how many epochs in a row may pass without progress
/// @param progress by how much the loss must fall below the least one to count
public record EarlyStopping(double held, int patience, double progress) {

    /// Checks.
    public EarlyStopping {
        Settings.share("held", held);
        Settings.atLeastOne("patience", patience);
        Settings.atLeastZero("progress", progress);
    }

    /// On the loss of rows held out.
    public static EarlyStopping heldOut(double share, int patience) {
        return new EarlyStopping(share, patience, 0);
    }

    /// On the loss of the training rows.
    ///
    /// @param progress by how much it must fall, such as 1e-4
    public static EarlyStopping onTraining(int patience, double progress) {
        return new EarlyStopping(0, patience, progress);
    }
}
