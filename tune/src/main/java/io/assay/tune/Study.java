package io.assay.tune;

import io.assay.tune.parallel.Workers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// All trials of one search for good settings.
///
/// ```java
/// var rate = Param.logReal("rate", 0.001, 0.3);
/// var depth = Param.integer("depth", 2, 12);
/// Study study = Study.of(Space.of(rate, depth), Searchers.bayes(), 7)
///         .maximize(100, trial -> auc(trial.get(rate), trial.get(depth)));
/// study.best().get(rate);
/// ```
///
/// A study is reproducible at any number of workers: the proposal of trial t looks at the results of
/// trials up to `t - window` only, and at the points, not the results, of those after. The window is
/// the most workers that can be busy; it is declared, not counted. No point is tried twice unless
/// [#allowRepeats] says so. Settings come before the first trial. Thread-safe.
public final class Study {

    /// Who wants to know what happens, such as a store. Called under the lock of the study.
    public interface Listener {

        /// A trial was asked for.
        default void asked(int number, Proposal proposal) {}

        /// A trial is finished, before anyone else learns of it.
        default void finished(Trial trial) {}
    }

    private final Space space;
    private final Searcher searcher;
    private final long seed;
    private final Ledger ledger = new Ledger();
    private final List<Trial> earlier = new ArrayList<>();
    private final List<Listener> listeners = new ArrayList<>();
    private final Map<Integer, Proposal> proposed = new HashMap<>();
    private List<Goal> goals;
    private int window = 1;
    private int repeats = 1;
    private boolean again;
    private Pruner pruner;
    private Predicate<List<Trial>> stopRule = seen -> false;
    private Duration limit;
    private Workers workers = new Workers(null, 1);
    private Proposer proposer; // null before the first trial
    private String ended;

    private Study(Space space, Searcher searcher, long seed) {
        this.space = space;
        this.searcher = searcher;
        this.seed = seed;
    }

    /// A study without trials.
    ///
    /// @param seed of whatever is drawn at random; the same seed gives the same study
    public static Study of(Space space, Searcher searcher, long seed) {
        return new Study(space, searcher, seed);
    }

    /// What is better, for each objective; one that is to be minimised if nothing is said.
    public synchronized Study goals(Goal... better) {
        unstarted("goals");
        goals = List.of(better);
        if (goals.isEmpty()) {
            throw new IllegalArgumentException("goals is empty; expected at least one");
        }
        return this;
    }

    /// How many trials may be under way at once; the proposal of trial t looks at the results of
    /// trials up to `t - window`.
    public synchronized Study window(int trials) {
        unstarted("window");
        window = atLeastOne("window", trials);
        return this;
    }

    /// Who stops poor trials early.
    public synchronized Study prune(Pruner by) {
        unstarted("prune");
        pruner = by;
        return this;
    }

    /// How often a noisy objective is evaluated at each point; the value is the mean.
    public synchronized Study repeats(int times) {
        unstarted("repeats");
        repeats = atLeastOne("repeats", times);
        return this;
    }

    /// Lets a point be tried again, which only makes sense where the objective is noisy.
    public synchronized Study allowRepeats() {
        unstarted("allowRepeats");
        again = true;
        return this;
    }

    /// No trial is asked for once a rule holds.
    ///
    /// @param rule asked before trial t of the trials up to `t - window`
    public synchronized Study stopWhen(Predicate<List<Trial>> rule) {
        unstarted("stopWhen");
        stopRule = rule;
        return this;
    }

    /// No trial is started after a time on the wall, counted from the start of a run. How many there
    /// are then depends on the machine; which ones they are does not.
    public synchronized Study within(Duration time) {
        limit = time;
        return this;
    }

    /// Runs trials on the threads of an executor; the study needs a window of as many.
    ///
    /// @param threads how many trials may run at once, at least 1
    public synchronized Study on(Executor executor, int threads) {
        workers = new Workers(executor, atLeastOne("threads", threads));
        return this;
    }

    /// Who wants to know what happens.
    public synchronized Study listen(Listener listener) {
        listeners.add(listener);
        return this;
    }

    /// Lets the searcher know trials of another study, which do not become trials of this one. Trials
    /// whose points are not in this space are left out.
    public synchronized Study warmStart(List<Trial> trials) {
        unstarted("warmStart");
        for (Trial trial : trials) {
            moved(trial).ifPresent(earlier::add);
        }
        return this;
    }

    private Optional<Trial> moved(Trial trial) {
        try {
            Params here = space.parse(trial.params().texts());
            Proposal same = new Proposal(here, trial.proposal().resource(), -1);
            return Optional.of(
                    new Trial(
                            trial.number(),
                            same,
                            trial.outcome(),
                            trial.values(),
                            trial.reason(),
                            trial.reports(),
                            trial.nanos()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Puts a point next in line, before those of the searcher.
    ///
    /// @throws IllegalArgumentException if the point breaks a rule
    public synchronized Study enqueue(Params params) {
        String broken = space.broken(params);
        if (broken != null) {
            throw new IllegalArgumentException("(" + params + ") breaks the rule " + broken);
        }
        started().enqueue(params);
        return this;
    }

    /// Runs trials until there are n in all, for the least value.
    ///
    /// @return this study
    public Study minimize(int n, Objective objective) {
        return single(Goal.MINIMIZE, n, objective);
    }

    /// Runs trials until there are n in all, for the greatest value.
    ///
    /// @return this study
    public Study maximize(int n, Objective objective) {
        return single(Goal.MAXIMIZE, n, objective);
    }

    private Study single(Goal goal, int n, Objective objective) {
        synchronized (this) {
            if (goals == null) {
                goals(goal);
            }
            if (!goals.equals(List.of(goal))) {
                throw new IllegalStateException("the goals are " + goals + "; expected " + goal);
            }
        }
        return run(n, trial -> new double[] {objective.of(trial)});
    }

    /// Runs trials until there are n in all, those told or restored included. Ends earlier when
    /// nothing is left to try, a stop rule holds or the time is over: [#ended] says which.
    ///
    /// @param objective gives a number for each goal
    /// @return this study
    public Study run(int n, Objective.Several objective) {
        Runs runs = new Runs(n, limit == null ? Long.MAX_VALUE : limit.toNanos());
        synchronized (this) {
            started();
            ended = null;
        }
        workers.repeat(() -> {
            Running trial = awaitTurn(runs);
            if (trial != null) {
                finish(measured(trial, objective));
            }
            return trial != null;
        });
        return this;
    }

    /// Tries a point of the caller's choice, as a trial equal in rank to those of the searcher.
    public Trial evaluate(Params params, Objective objective) {
        Running trial;
        synchronized (this) {
            enqueue(params);
            trial =
                    ask().filter(t -> t.params().equals(params))
                            .orElseThrow(() ->
                                    new IllegalStateException("(" + params + ") was tried before"));
        }
        return finish(measured(trial, t -> new double[] {objective.of(t)}));
    }

    private Trial measured(Running trial, Objective.Several objective) {
        double[] values;
        try {
            values = mean(trial, objective);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return trial.failed("interrupted");
        } catch (Exception e) {
            return trial.failed(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (Error e) {
            finish(trial.failed(e.toString())); // so that those who wait for it go on
            throw e;
        }
        try {
            return trial.finished(goals.size(), values);
        } catch (IllegalArgumentException e) {
            finish(trial.failed(e.getMessage()));
            throw e;
        }
    }

    private double[] mean(Running trial, Objective.Several objective) throws Exception {
        double[] mean = objective.of(trial);
        for (int repeat = 1; repeat < repeats && !trial.isStopped(); repeat++) {
            trial.startRepeat(repeat);
            double[] values = objective.of(trial);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += (values[i] - mean[i]) / (repeat + 1);
            }
        }
        return mean;
    }

    /// Asks for the next trial; to be answered by [#tell] or [#fail].
    ///
    /// @return empty when nothing is left to try
    /// @throws IllegalStateException if the window is full: an older trial has to be answered first
    public synchronized Optional<Running> ask() {
        started();
        int number = ledger.open();
        if (!isReady(number)) {
            throw new IllegalStateException(
                    "trial "
                            + number
                            + " waits for the result of trial "
                            + ledger.committed()
                            + "; the window is "
                            + window);
        }
        return Optional.ofNullable(begin(number));
    }

    private boolean isReady(int number) {
        return ledger.committed() > number - window;
    }

    private Running begin(int number) {
        Proposal proposal = proposer.propose(number);
        if (proposal == null) {
            ended = "nothing is left to try";
            return null;
        }
        ledger.ask(number, proposal);
        tellAll(listener -> listener.asked(number, proposal));
        List<Trial> seen = ledger.prefix(number - window + 1);
        return new Running(number, proposal, seed, pruner, seen, goals.get(0));
    }

    /// How far a run goes.
    private record Runs(int trials, long start, long nanos) {
        Runs(int trials, long nanos) {
            this(trials, System.nanoTime(), nanos);
        }

        boolean isLate() {
            return System.nanoTime() - start >= nanos;
        }
    }

    private synchronized Running awaitTurn(Runs runs) {
        while (true) {
            int number = ledger.open();
            if (ended == null && runs.isLate()) {
                ended = "the time is over";
            }
            if (ended != null || number >= runs.trials()) {
                return null;
            }
            if (isReady(number)) {
                return next(number);
            }
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                ended = "interrupted";
            }
        }
    }

    private Running next(int number) {
        if (stopRule.test(ledger.prefix(number - window + 1))) {
            ended = "the stop rule holds";
        }
        Running trial = ended == null ? begin(number) : null;
        notifyAll(); // whoever waits for this number has to look at the next
        return trial;
    }

    /// Answers a trial.
    ///
    /// @param values one for each goal; NaN makes it a failed trial
    public Trial tell(Running trial, double... values) {
        synchronized (this) {
            return finish(trial.finished(goals.size(), values));
        }
    }

    /// Answers a trial that gave no value.
    public Trial fail(Running trial, String reason) {
        return finish(trial.failed(reason));
    }

    private synchronized Trial finish(Trial trial) {
        if (ledger.isFinished(trial.number())) {
            throw new IllegalStateException("trial " + trial.number() + " is finished already");
        }
        tellAll(listener -> listener.finished(trial));
        ledger.finish(trial);
        notifyAll();
        return trial;
    }

    private void tellAll(Consumer<Listener> what) {
        try {
            listeners.forEach(what);
        } catch (RuntimeException | Error e) {
            ended = "a listener failed"; // so that nobody waits for the trial
            notifyAll();
            throw e;
        }
    }

    /// Takes over from a store what was proposed in an earlier run of this study, before the first
    /// trial is asked for. Trials that were not finished are asked for again, under the same numbers.
    public synchronized Study restore(int number, Proposal proposal) {
        unstarted("restore");
        proposed.put(number, proposal);
        return this;
    }

    /// Takes over a finished trial of this study from a store, before the first trial is asked for.
    public synchronized Study restore(Trial trial) {
        unstarted("restore");
        ledger.ask(trial.number(), trial.proposal());
        ledger.finish(trial);
        return this;
    }

    private Proposer started() {
        if (proposer == null) {
            goals = goals == null ? List.of(Goal.MINIMIZE) : goals;
            Search search = searcher.begin(space, goals, seed);
            earlier.forEach(search::told);
            proposer = new Proposer(space, search, ledger, seed, window, again);
            proposer.restore(proposed);
        }
        return proposer;
    }

    /// The finished trials, by number. While trials are under way, those after the first unfinished
    /// one are not in it.
    public synchronized List<Trial> trials() {
        return ledger.prefix(ledger.committed());
    }

    /// Why the last run ended before its number of trials; null when it did not.
    public synchronized String ended() {
        return ended;
    }

    /// The complete trial with the best value of the first objective; of equals the first.
    ///
    /// @throws IllegalStateException if there is none
    public Trial best() {
        Goal goal = goal();
        return trials().stream()
                .filter(Trial::isComplete)
                .min(Comparator.comparingDouble(trial -> goal.loss(trial.value())))
                .orElseThrow(() -> new IllegalStateException("no trial is complete"));
    }

    private synchronized Goal goal() {
        return goals == null ? Goal.MINIMIZE : goals.get(0);
    }

    /// The goals.
    public synchronized List<Goal> goals() {
        return goals == null ? List.of(Goal.MINIMIZE) : goals;
    }

    /// The space.
    public Space space() {
        return space;
    }

    /// What makes this study the same study again, beside its space, goals and rules: settings by name,
    /// in words, in a fixed order. Those that are code count by their kind alone.
    public synchronized Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("seed", Long.toString(seed));
        settings.put("window", Integer.toString(window));
        settings.put("searcher", searcher.name());
        settings.put("searcher settings", words(searcher));
        settings.put("pruner", pruner == null ? "none" : words(pruner));
        settings.put("repeats", Integer.toString(repeats));
        settings.put("repeated points", again ? "allowed" : "none");
        settings.put("earlier trials", Integer.toString(earlier.size()));
        return settings;
    }

    /// A record in its own words; what is none may say something else each time.
    private static String words(Object code) {
        return code instanceof Record ? code.toString() : code.getClass().getSimpleName();
    }

    private void unstarted(String setting) {
        if (proposer != null) {
            throw new IllegalStateException(setting + " comes before the first trial");
        }
    }

    private static int atLeastOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is " + number + "; expected at least 1");
        }
        return number;
    }
}
