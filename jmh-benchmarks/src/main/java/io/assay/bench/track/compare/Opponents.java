package io.assay.bench.track.compare;

import io.assay.bench.track.baton.Duel;
import io.assay.bench.track.baton.VoidException;
import io.assay.bench.track.baton.Work;
import io.assay.bench.track.verdict.Finding;
import io.assay.bench.track.verdict.Outcome;
import io.assay.bench.track.verdict.Rule;
import io.assay.bench.track.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// One benchmark of two versions.
public final class Opponents {
    private final Stage stage;
    private final Case what;
    private final Progress progress = Progress.here();

    private Opponents(Stage stage, Case what) {
        this.stage = stage;
        this.what = what;
    }

    /// Builds what is not a jar yet.
    ///
    /// @param base a jar or a commit
    /// @param candidate the same
    /// @param name a regular expression that finds one benchmark in both
    /// @param settings of its parameters, such as `rows=1000`
    /// @throws UsageException if several are found
    /// @throws VoidException if none is, or a version does not build
    public static Opponents of(String base, String candidate, String name, List<String> settings)
            throws IOException, InterruptedException {
        Builds.Jars jars = Builds.here(Progress.here()).of(base, candidate);
        Matching matching = Matching.of(jars, Suite.of(name, settings));
        List<Case> found = matching.both();
        if (found.isEmpty()) {
            throw new VoidException(
                    (matching.changed().isEmpty()
                                    ? "no benchmark matches " + name + " in both "
                                    : name + " changed with its API between ")
                            + base
                            + " and "
                            + candidate);
        }
        if (found.size() > 1) {
            throw new UsageException(
                    name
                            + " is "
                            + found.size()
                            + " benchmarks; expected one, -p sets parameters: "
                            + found.stream()
                                    .limit(6)
                                    .map(Case::label)
                                    .collect(Collectors.joining("; ")));
        }
        return new Opponents(Stage.of(jars), found.get(0));
    }

    /// Which of the two is slower, by the rule of `compare`.
    ///
    /// @param seed of the order of slices
    /// @throws VoidException if the control does not read `same`
    public Finding finding(double budgetSeconds, long seed)
            throws IOException, InterruptedException {
        Measuring measuring = new Measuring(stage, Rule.STANDARD, budgetSeconds, seed, progress);
        Finding finding = measuring.run(List.of(what)).get(0).finding();
        Finding control = measuring.control().finding();
        if (control.verdict() != Verdict.SAME) {
            throw new VoidException(Outcome.of(control, List.of(finding), false).sentence());
        }
        return finding;
    }

    /// The benchmark with its parameters.
    public String label() {
        return what.label();
    }

    /// What starts JVMs.
    public Duel duel() {
        return stage.duel();
    }

    /// The base's part.
    public Work base() {
        return stage.old(what);
    }

    /// The candidate's part.
    public Work candidate() {
        return stage.young(what);
    }
}
