package io.assay.learn.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static double at(Schedule schedule, double epoch, double... losses) {
        return schedule.law().factor(epoch, losses);
    }

    @Test
    void constantIsOne() {
        assertEquals(1, at(Schedule.constant(), 0));
        assertEquals(1, at(Schedule.constant(), 1000));
    }

    @Test
    void stepFallsEveryFewEpochs() {
        Schedule step = Schedule.step(10, 0.5);
        assertEquals(1, at(step, 9.99));
        assertEquals(0.5, at(step, 10));
        assertEquals(0.125, at(step, 39));
    }

    @Test
    void exponentialFallsAllTheTime() {
        Schedule exponential = Schedule.exponential(0.81);
        assertEquals(1, at(exponential, 0));
        assertEquals(0.9, at(exponential, 0.5), 1e-15);
        assertEquals(0.81 * 0.81, at(exponential, 2), 1e-15);
    }

    @Test
    void cosineGoesDownHalfAWaveAndStays() {
        Schedule cosine = Schedule.cosine(100, 0.2);
        assertEquals(1, at(cosine, 0));
        assertEquals(0.6, at(cosine, 50), 1e-15);
        assertEquals(0.2 + 0.8 * (1 + Math.sqrt(0.5)) / 2, at(cosine, 25), 1e-15);
        assertEquals(0.2, at(cosine, 100), 1e-15);
        assertEquals(0.2, at(cosine, 150), 1e-15);
    }

    @Test
    void cyclicalIsATriangle() {
        Schedule cyclical = Schedule.cyclical(8, 0.1);
        assertEquals(0.1, at(cyclical, 0), 1e-15);
        assertEquals(0.55, at(cyclical, 2), 1e-15);
        assertEquals(1, at(cyclical, 4), 1e-15);
        assertEquals(0.55, at(cyclical, 6), 1e-15);
        assertEquals(0.1, at(cyclical, 16), 1e-15);
    }

    @Test
    void warmUpRisesToTheScheduleBehindIt() {
        Schedule warm = Schedule.exponential(0.5).warmUp(4);
        assertEquals(0.01, at(warm, 0), 1e-15);
        assertEquals((0.01 + 0.99 / 2) * 0.25, at(warm, 2), 1e-15);
        assertEquals(0.5 * 0.5 * 0.5 * 0.5, at(warm, 4), 1e-15);
        assertEquals(Math.pow(0.5, 5), at(warm, 5), 1e-15);
    }

    @Test
    void plateauFallsWhenNothingIsGained() {
        Schedule plateau = Schedule.plateau(2, 0.1);
        assertEquals(1, at(plateau, 0));
        assertEquals(1, at(plateau, 3, 5, 4, 4));
        assertEquals(0.1, at(plateau, 4, 5, 4, 4, 4.5));
        assertEquals(0.1, at(plateau, 6, 5, 4, 4, 4.5, 6, 3));
        assertEquals(0.01, at(plateau, 6, 5, 4, 4, 4.5, 4, 6), 1e-15);
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertEquals(
                "every is 0; expected at least 1",
                assertThrows(IllegalArgumentException.class, () -> Schedule.step(0, 0.5))
                        .getMessage());
        assertEquals(
                "least is 1.0; expected [0, 1)",
                assertThrows(IllegalArgumentException.class, () -> Schedule.cyclical(2, 1))
                        .getMessage());
        assertEquals(
                "factor is 0.0; expected a number above 0",
                assertThrows(IllegalArgumentException.class, () -> Schedule.plateau(2, 0))
                        .getMessage());
    }
}
