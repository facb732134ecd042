package io.assay.cli.train;

import io.assay.cli.evaluate.Workers;
import io.assay.cli.learner.Entry;
import io.assay.cli.learner.Learners;
import io.assay.cli.learner.Scene;
import io.assay.cli.learner.Values;
import io.assay.cli.request.TableRequest;
import io.assay.cli.request.TrainRequest;
import io.assay.cli.request.UsageException;
import io.assay.cli.table.TableReader;
import io.assay.cli.table.TrainingTable;
import io.assay.file.InputException;
import io.assay.file.Progress;
import io.assay.learn.Learner;
import io.assay.learn.Table;
import io.assay.learn.network.DivergedException;
import java.util.function.Supplier;

/// The table and the learner of a command.
///
/// @param request what was asked for
/// @param entry the learner's name and settings
/// @param values the settings in effect
/// @param data what is learned from
/// @param learner the learner
/// @param plan of the cross-validation; null for none
public record Setup(
        TrainRequest request,
        Entry entry,
        Values values,
        TrainingTable data,
        Learner learner,
        CrossPlan plan) {

    /// Checks the command, then reads the table.
    public static Setup of(TrainRequest request, Workers workers, Progress progress) {
        Entry entry = Learners.named(request.learner());
        Values values = entry.values(request.settings());
        TrainingTable data =
                TableReader.read(aimed(request.table(), entry), workers.reading(progress));
        Table table = data.table();
        if (request.folds() > table.rows()) {
            throw new InputException(
                    InputException.plain(data.name())
                            + " has "
                            + table.rows()
                            + " rows; expected at least one for each of the "
                            + request.folds()
                            + " folds");
        }
        return new Setup(
                request,
                entry,
                values,
                data,
                learner(entry, values, new Scene(table.target().isClasses(), workers.executor())),
                CrossPlan.of(request, table, workers.reading(progress)));
    }

    /// What the learner can only do decides what is predicted.
    private static TableRequest aimed(TableRequest table, Entry entry) {
        if (entry.aim() == null) {
            return table;
        }
        if (table.aim() != null && table.aim() != entry.aim()) {
            throw new UsageException(
                    "learner "
                            + entry.name()
                            + " is for --task "
                            + entry.aim().text()
                            + "; found --task "
                            + table.aim().text());
        }
        return table.to(entry.aim());
    }

    /// A setting that only fails beside another one is the command's fault.
    private static Learner learner(Entry entry, Values values, Scene scene) {
        try {
            return entry.learner(values, scene);
        } catch (IllegalArgumentException e) {
            throw new UsageException("learner " + entry.name() + ": " + e.getMessage());
        }
    }

    /// Learning that fails is the data's fault.
    public <T> T learning(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | DivergedException e) {
            throw new InputException(
                    InputException.plain(data.name())
                            + ": learner "
                            + entry.name()
                            + ": "
                            + e.getMessage());
        }
    }
}
