package io.assay.tune.search.evolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.tune.Param;
import io.assay.tune.Space;
import io.assay.tune.Study;
import io.assay.tune.Trial;
import io.assay.tune.search.Searchers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private final Param<Double> rate = Param.real("rate", 0, 1);

    /// A state is how far training came; it comes further near a rate that falls with time.
    private List<Trial> train(int rounds) {
        Map<Integer, Double> states = new HashMap<>();
        return Study.of(Space.of(rate), new PopulationSearcher(8, 1), 4)
                .maximize(
                        8 * rounds,
                        trial -> {
                            int from = trial.proposal().continues();
                            double before = from < 0 ? 0 : states.get(from);
                            double best = 0.9 / trial.resource();
                            double after = before + 1 - Math.abs(trial.get(rate) - best);
                            states.put(trial.number(), after);
                            return after;
                        })
                .trials();
    }

    @Test
    void theWorstGoOnFromTheBestWithOtherSettings() {
        List<Trial> trials = train(10);
        for (Trial trial : trials.subList(8, 80)) {
            Trial from = trials.get(trial.proposal().continues());
            int round = trial.number() / 8 + 1;
            assertEquals(round, trial.proposal().resource());
            if (from.number() % 8 == trial.number() % 8) {
                continue; // goes on from its own state
            }
            int start = trial.number() / 8 * 8 - 8;
            double[] before =
                    IntStream.range(start, start + 8)
                            .mapToDouble(i -> trials.get(i).value())
                            .sorted()
                            .toArray();
            assertTrue(from.value() >= before[6], from + " is not among the best");
        }
        long moved =
                trials.subList(8, 80).stream()
                        .filter(t -> t.proposal().continues() % 8 != t.number() % 8)
                        .count();
        assertEquals(18, moved); // two of eight in each of nine rounds
    }

    @Test
    void aChromosomeIsShown() {
        Param<String> kind = Param.categorical("kind", "a", "b");
        Param<Double> width = Param.real("width", 0, 2).whenIs(kind, "b");
        Space space = Space.of(rate, kind, width);
        assertEquals(
                "rate 0.2500 | kind 0.2500 | width -",
                GeneticSearcher.chromosome(space.at(0.25, 0.1, 0.5)));
    }

    @Test
    void anEliteNeverGetsWorseAndDiversityFalls() {
        Study study =
                Study.of(Space.of(rate, Param.real("other", 0, 1)), Searchers.genetic(), 2)
                        .minimize(200, t -> Math.abs(t.get(rate) - 0.7));
        double[] first = spread(study.trials().subList(0, 20));
        double[] last = spread(study.trials().subList(180, 200));
        assertTrue(last[0] < first[0] / 2, last[0] + " after " + first[0]);
        assertTrue(study.best().value() < 0.01);
    }

    private double[] spread(List<Trial> trials) {
        double[][] places =
                trials.stream()
                        .map(t -> new double[] {t.params().unit(0)})
                        .toArray(double[][]::new);
        return new double[] {Genes.diversity(places)};
    }
}
