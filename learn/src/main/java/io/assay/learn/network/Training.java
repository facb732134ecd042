package io.assay.learn.network;

/// How a network is trained.
///
/// @param stopping null when all epochs are run
record Training(
        Optimiser optimiser,
        Schedule schedule,
        int batch,
        int epochs,
        EarlyStopping stopping,
        Penalty penalty) {

    Training {
        Settings.atLeastOne("batch", batch);
        Settings.atLeastOne("epochs", epochs);
    }

    double heldShare() {
        return stopping == null ? 0 : stopping.held();
    }

    Training with(Optimiser other) {
        return new Training(other, schedule, batch, epochs, stopping, penalty);
    }

    Training with(Schedule other) {
        return new Training(optimiser, other, batch, epochs, stopping, penalty);
    }

    Training with(EarlyStopping other) {
        return new Training(optimiser, schedule, batch, epochs, other, penalty);
    }

    Training with(Penalty other) {
        return new Training(optimiser, schedule, batch, epochs, stopping, other);
    }

    Training batch(int rows) {
        return new Training(optimiser, schedule, rows, epochs, stopping, penalty);
    }

    Training epochs(int count) {
        return new Training(optimiser, schedule, batch, count, stopping, penalty);
    }
}
