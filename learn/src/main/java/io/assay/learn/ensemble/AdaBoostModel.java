package io.assay.learn.ensemble;

import io.assay.learn.Model;
import io.assay.learn.Table;
import io.assay.learn.grow.Signature;
import io.assay.learn.store.ModelReader;
import io.assay.learn.store.ModelWriter;
import io.assay.learn.store.StoredModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The models of AdaBoost's rounds, with what each has to say.
///
/// Of classes, with v the shares of all say that the models give to each class, probabilities are
/// `exp(v / (K - 1))` over their sum, for two classes `1 / (1 + exp(v0 - v1))`: they rank rows, and are
/// far too near to each other to be believed (calibrate them if they matter). Of numbers the prediction
/// is the median of the models' by say.
public final class AdaBoostModel implements StoredModel {
    private final Signature signature;
    private final List<Round> rounds;
    private final double all;
    private final Ballot ballot;

    /// A round.
    ///
    /// @param model what was learned
    /// @param error the share of the weight of rows it got wrong, or its mean loss
    /// @param say how much it counts: `ln((1 - error) / error) + ln(K - 1)`, times the rate; an error of
    ///     0 counts as that of half a row
    public record Round(Model model, double error, double say) {}

    AdaBoostModel(Signature signature, List<Round> rounds) {
        this.signature = signature;
        this.rounds = List.copyOf(rounds);
        this.all = rounds.stream().mapToDouble(Round::say).sum();
        ballot = Ballot.of(signature, this.rounds);
    }

    @Override
    public void predict(Table rows, double[] into) {
        signature.check(rows, into);
        ballot.count(rows, into);
        if (signature.target().isClasses()) {
            soften(into);
        }
    }

    private void soften(double[] votes) {
        int classes = signature.outputs();
        for (int at = 0; at < votes.length; at += classes) {
            double sum = 0;
            for (int k = at; k < at + classes; k++) {
                votes[k] = StrictMath.exp(votes[k] / all / (classes - 1));
                sum += votes[k];
            }
            for (int k = at; k < at + classes; k++) {
                votes[k] /= sum;
            }
        }
    }

    /// The rounds, in their order.
    public List<Round> rounds() {
        return rounds;
    }

    /// A line for each round: its error, and its say.
    public String describe() {
        StringBuilder text = new StringBuilder("round   error     say\n");
        for (int r = 0; r < rounds.size(); r++) {
            Round round = rounds.get(r);
            text.append(
                    String.format(
                            Locale.ROOT, "%5d  %.4f  %.4f%n", r + 1, round.error(), round.say()));
        }
        return text.toString();
    }

    /// Such as `AdaBoost of 50 rounds`.
    @Override
    public String toString() {
        return "AdaBoost of " + rounds.size() + " rounds";
    }

    @Override
    public String kind() {
        return "adaboost";
    }

    @Override
    public void write(ModelWriter out) {
        signature.write(out);
        out.doubles("errors", rounds.stream().mapToDouble(Round::error).toArray());
        out.doubles("says", rounds.stream().mapToDouble(Round::say).toArray());
        Members.write(out, rounds.stream().map(Round::model).toList());
    }

    /// Reads what [#write] wrote.
    public static AdaBoostModel read(ModelReader in) {
        Signature signature = Signature.read(in);
        double[] errors = in.doubles("errors");
        double[] says = in.doubles("says");
        List<Model> members = Members.read(in);
        in.check(
                errors.length == members.size() && says.length == members.size(),
                "errors, says and members differ in number");
        List<Round> rounds = new ArrayList<>();
        for (int r = 0; r < says.length; r++) {
            rounds.add(new Round(members.get(r), errors[r], says[r]));
        }
        return new AdaBoostModel(signature, rounds);
    }
}
