package io.assay.cli.input;

import io.assay.cli.request.Request;
import io.assay.cli.request.Roles;
import io.assay.cli.request.Task;
import io.assay.cli.request.UsageException;
import io.assay.file.InputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Decides which column holds what: as the command says, or by the default names.
public final class LayoutChoice {
    private final Source source;
    private final Request request;
    private final Roles roles;
    private final List<String> columns;

    private LayoutChoice(Source source, Request request) {
        this.source = source;
        this.request = request;
        this.roles = source.isArrays() ? asColumns(request.roles()) : request.roles();
        this.columns = source.table().columns();
    }

    /// The layout of an opened table.
    ///
    /// @throws InputException if a column does not exist
    /// @throws UsageException if the parts do not go together
    public static Layout of(Source source, Request request) {
        return new LayoutChoice(source, request).choose();
    }

    /// Arrays are columns under the default names.
    private static Roles asColumns(Roles given) {
        return new Roles(
                given.truth() == null ? null : Defaults.TRUTH,
                given.score() == null ? null : Defaults.SCORE,
                given.scoreB() == null ? null : Defaults.SCORE_B,
                given.predicted() == null ? null : Defaults.PREDICTED,
                given.probabilities() == null ? null : Defaults.PROBABILITY + "*",
                given.weight() == null ? null : Defaults.WEIGHT,
                given.group() == null ? null : Defaults.GROUP,
                given.query() == null ? null : Defaults.QUERY);
    }

    private Layout choose() {
        Layout family = new FamilyChoice(this, source, request, roles).choose();
        if (family != null) {
            return family;
        }
        String truth = required("--truth", roles.truth(), Defaults.TRUTH);
        String score = optional(roles.score(), Defaults.SCORE);
        String predicted = optional(roles.predicted(), Defaults.PREDICTED);
        List<String> probabilities = probabilities();
        Decision decision = decide(score, predicted, probabilities);
        if (decision.task() == Task.MULTICLASS) {
            return multiclass(decision.why(), truth, predicted, probabilities);
        }
        return score != null
                ? binary(decision.why(), truth, score)
                : classes(decision, truth, predicted);
    }

    /// A task, null when the labels have to decide, and why.
    private record Decision(Task task, String why) {}

    private Decision decide(String score, String predicted, List<String> probabilities) {
        if (request.task() != null) {
            return asked(request.task(), score, predicted, probabilities);
        }
        if (roles.probabilities() != null) {
            return new Decision(Task.MULTICLASS, "probabilities of each class are given");
        }
        if (score != null) {
            return new Decision(Task.BINARY, source.title(score) + " holds one score per row");
        }
        if (probabilities.size() > 1) {
            return new Decision(
                    Task.MULTICLASS,
                    "columns "
                            + probabilities.getFirst()
                            + " to "
                            + probabilities.getLast()
                            + " hold a probability per class");
        }
        if (predicted != null) {
            return new Decision(null, source.title(predicted) + " holds the predicted class");
        }
        throw nothing("y_score, p_* or y_pred", "--score, --probabilities or --predicted");
    }

    private Decision asked(Task task, String score, String predicted, List<String> probabilities) {
        if (task == Task.BINARY && score == null && predicted == null) {
            throw nothing("y_score or y_pred", "--score or --predicted");
        }
        if (task == Task.MULTICLASS && probabilities.isEmpty() && predicted == null) {
            throw nothing("p_* or y_pred", "--probabilities or --predicted");
        }
        return new Decision(task, "--task says so");
    }

    InputException nothing(String names, String options) {
        return new InputException(
                InputException.plain(source.table().name())
                        + " has no column "
                        + names
                        + "; name one by "
                        + options
                        + " (columns: "
                        + list()
                        + ")");
    }

    private Layout binary(String why, String truth, String score) {
        if (roles.predicted() != null) {
            throw new UsageException(
                    "--score and --predicted exclude each other: a score is compared with the"
                            + " threshold");
        }
        String scoreB = optional(roles.scoreB(), Defaults.SCORE_B);
        return new Layout(
                Task.BINARY,
                why,
                truth,
                score,
                score.equals(scoreB) ? null : scoreB,
                null,
                List.of(),
                named(roles.weight()),
                groups(),
                null,
                List.of(),
                notes());
    }

    private Layout classes(Decision decision, String truth, String predicted) {
        refuse("--score-b", roles.scoreB());
        refuse("--group", roles.group());
        return new Layout(
                decision.task(),
                decision.why(),
                truth,
                null,
                null,
                predicted,
                List.of(),
                named(roles.weight()),
                null,
                null,
                List.of(),
                notes());
    }

    private Layout multiclass(
            String why, String truth, String predicted, List<String> probabilities) {
        refuse("--score-b", roles.scoreB());
        refuse("--score", roles.score());
        refuse("--group", roles.group());
        return new Layout(
                Task.MULTICLASS,
                why,
                truth,
                null,
                null,
                probabilities.isEmpty() || roles.predicted() != null ? predicted : null,
                probabilities,
                named(roles.weight()),
                null,
                null,
                List.of(),
                notes());
    }

    private void refuse(String option, String value) {
        if (value != null) {
            throw new UsageException(option + " needs one binary score per row");
        }
    }

    List<String> probabilities() {
        return listed(roles.probabilities(), Defaults.PROBABILITY);
    }

    /// Columns by name, or all that start as `given` says before its star; those of the usual prefix
    /// when it says nothing.
    List<String> listed(String given, String otherwise) {
        if (given != null && !given.endsWith("*")) {
            List<String> names = Arrays.stream(given.split(",")).map(String::strip).toList();
            names.forEach(this::named);
            return names;
        }
        String start = given == null ? otherwise : given.substring(0, given.length() - 1);
        List<String> found = columns.stream().filter(name -> name.startsWith(start)).toList();
        if (given != null && found.isEmpty()) {
            throw missing(given);
        }
        return found;
    }

    String required(String option, String given, String otherwise) {
        String name = optional(given, otherwise);
        if (name == null) {
            throw new InputException(
                    missing(otherwise).getMessage() + "; say with " + option + " which it is");
        }
        return name;
    }

    String optional(String given, String otherwise) {
        return given != null ? named(given) : columns.contains(otherwise) ? otherwise : null;
    }

    String named(String column) {
        if (column != null && !columns.contains(column)) {
            throw missing(column);
        }
        return column;
    }

    String groups() {
        GroupColumns.of(roles.group(), columns).forEach(this::named);
        return roles.group();
    }

    InputException missing(String column) {
        return MissingColumn.of(source.table(), column);
    }

    private String list() {
        return MissingColumn.list(columns);
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!source.isArrays()) {
            note(notes, roles.weight(), Defaults.WEIGHT);
            note(notes, roles.group(), Defaults.GROUP);
        }
        return notes;
    }

    private void note(List<String> notes, String given, String name) {
        if (given == null && columns.contains(name)) {
            notes.add("column " + name + " is not used; --" + name + " " + name + " would use it");
        }
    }
}
