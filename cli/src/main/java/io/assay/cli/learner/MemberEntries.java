package io.assay.cli.learner;

import io.assay.cli.request.TableRequest.Aim;
import io.assay.learn.Learner;
import io.assay.learn.ensemble.Combination;
import io.assay.learn.ensemble.FoldPlan;
import io.assay.learn.ensemble.Stacking;
import io.assay.learn.ensemble.Voting;
import io.assay.learn.linear.LogisticRegression;
import io.assay.learn.linear.Ridge;
import io.assay.learn.prepare.Impute;
import io.assay.learn.prepare.OneHot;
import io.assay.learn.prepare.Pipeline;
import io.assay.learn.prepare.Standardise;
import java.util.List;
import java.util.Map;

/// Learners made of others by their names, each as it is by default.
final class MemberEntries {
    private final List<Entry> single;
    private final Setting members;

    private MemberEntries(List<Entry> single) {
        this.single = single;
        List<String> names = single.stream().map(Entry::name).toList();
        members = Setting.words("members", names, "boost,forest,knn", "learners that take part");
    }

    /// @param single learners that may be members
    static List<Entry> all(List<Entry> single) {
        MemberEntries entries = new MemberEntries(single);
        return List.of(
                new Entry(
                        "vote",
                        "the mean or the majority of several learners",
                        null,
                        List.of(
                                entries.members,
                                Setting.word("by", "how they vote", "mean", "majority", "fit")),
                        null,
                        entries::vote),
                new Entry(
                        "stack",
                        "a linear learner on what several learners say of unseen rows",
                        null,
                        List.of(
                                entries.members,
                                Setting.whole("folds", 2, 1_000, 5, "that rows are held out in"),
                                Setting.yes(
                                        "pass", false, "the last learner sees the columns too")),
                        null,
                        entries::stack));
    }

    private Learner vote(Values values, Scene scene) {
        Voting vote = Voting.of(members(values, scene)).on(scene.executor());
        return switch (values.word("by")) {
            case "majority" -> vote.by(Combination.majority());
            case "fit" -> vote.fitted(FoldPlan.folds(5));
            default -> vote;
        };
    }

    private Learner stack(Values values, Scene scene) {
        Learner last = scene.classes() ? LogisticRegression.defaults() : Ridge.defaults();
        return Stacking.of(
                        Pipeline.of(last, Impute.median(), OneHot.columns(), Standardise.columns()),
                        members(values, scene))
                .plan(FoldPlan.folds(values.whole("folds")))
                .passThrough(values.yes("pass"))
                .on(scene.executor());
    }

    private Learner[] members(Values values, Scene scene) {
        return values.words("members").stream()
                .map(name -> member(name, scene))
                .toArray(Learner[]::new);
    }

    private Learner member(String name, Scene scene) {
        Entry entry = single.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
        if (entry.aim() != null && (entry.aim() == Aim.CLASSIFY) != scene.classes()) {
            throw new IllegalArgumentException(
                    "member "
                            + name
                            + " is for --task "
                            + entry.aim().text()
                            + "; the target is "
                            + (scene.classes() ? "of classes" : "a number"));
        }
        return entry.learner(entry.values(Map.of()), scene);
    }
}
